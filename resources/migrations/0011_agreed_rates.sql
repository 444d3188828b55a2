-- min_reader: 11
-- What was agreed for other kinds of hours than the regular one, and what a line of an invoice calls such an hour.
CREATE TABLE agreement_rate (
    agreement_id @INT64@ NOT NULL REFERENCES tariff_agreement (id),
    position @INT64@ NOT NULL,
    name TEXT NOT NULL,
    tariff @INT64@ NOT NULL,
    kind TEXT NOT NULL,
    percentage @INT64@,
    PRIMARY KEY (agreement_id, position)
) @STRICT@
--;;
CREATE TABLE placement_rate (
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    position @INT64@ NOT NULL,
    name TEXT NOT NULL,
    tariff @INT64@ NOT NULL,
    kind TEXT NOT NULL,
    percentage @INT64@,
    PRIMARY KEY (placement_id, position)
) @STRICT@
--;;
ALTER TABLE statement_line ADD COLUMN label TEXT NOT NULL DEFAULT ''
