-- Which figures a doubt of the reader is about: the name of one, or what the names of a row's or a
-- table's figures begin with. A page that has no number can say then whether the report does not give
-- it or it could not be read.
ALTER TABLE report.read_unsure ADD COLUMN about text;
UPDATE report.read_unsure SET about = 'table4' WHERE why LIKE '表中“行政复议、行政诉讼”一行应有%';
