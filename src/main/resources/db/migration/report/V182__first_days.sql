-- A later day takes nothing back: the days a report had before its first one, and for how many days
-- it was late when it got another.
ALTER TABLE report.annual_report
    ADD COLUMN first_submit_by  date,
    ADD COLUMN first_publish_by date,
    ADD COLUMN late_before      int NOT NULL DEFAULT 0 CHECK (late_before >= 0);

-- The steps of those before tell it: `2026-01-17 → 2026-02-01 …`. The day of publication was that
-- of the kind.
UPDATE report.annual_report r
SET first_submit_by = s.first, late_before = s.late,
    first_publish_by = least(r.publish_by,
        make_date(r.year + 1, t.publish_month, 1) + (t.publish_day - 1),
        (make_date(r.year + 1, t.publish_month, 1) + interval '1 month - 1 day')::date)
FROM organization.body b
JOIN report.reporting_term t ON t.kind = b.kind
CROSS JOIN LATERAL (
    SELECT min(left(x.remark, 10)::date) AS first,
           sum(greatest((x.at AT TIME ZONE 'Asia/Shanghai')::date - left(x.remark, 10)::date, 0)) AS late,
           x.report_id
    FROM report.annual_step x WHERE x.kind = 'day-given' GROUP BY x.report_id) s
WHERE b.id = r.body_id AND s.report_id = r.id AND r.extended;
UPDATE report.annual_report SET first_submit_by = submit_by, first_publish_by = publish_by
WHERE extended AND first_submit_by IS NULL;

ALTER TABLE report.annual_report
    ADD CHECK (extended = (first_submit_by IS NOT NULL)),
    ADD CHECK (extended = (first_publish_by IS NOT NULL));
