-- the day in China, whatever zone the database lives in
ALTER TABLE organization.post
    ALTER COLUMN held_from SET DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date;
