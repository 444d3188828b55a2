-- min_reader: 23
-- Allowances in euro: their lines on statements and invoices, what a week was charged by, and what corrections book of them.
ALTER TABLE statement_line ADD COLUMN unit TEXT
--;;
ALTER TABLE statement_line ADD COLUMN quantity @INT64@ NOT NULL DEFAULT 0
--;;
ALTER TABLE week_terms ADD COLUMN charge_wage @INT64@ NOT NULL DEFAULT 1000000
--;;
ALTER TABLE week_terms ADD COLUMN charge_premiums @INT64@
--;;
CREATE TABLE week_correction_allowance (
    correction_id @INT64@ NOT NULL REFERENCES week_correction (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    day @DATE@ NOT NULL,
    type TEXT NOT NULL,
    band TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_amount @INT64@ NOT NULL,
    unit_charged @INT64@ NOT NULL,
    quantity @INT64@ NOT NULL,
    run_id @INT64@ REFERENCES weekly_run (id),
    PRIMARY KEY (correction_id, position)
) @STRICT_BY_KEY@
--;;
-- What a line of an invoice paid the worker stands on the wage statements of its run.
CREATE INDEX wage_statement_by_run ON wage_statement (run_id)
