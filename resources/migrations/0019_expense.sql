-- min_reader: 19
-- Expenses of flex workers, their receipts, and how they stand on what a weekly run made.
CREATE TABLE expense (
    id @ID@,
    version @INT64@ NOT NULL,
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    week TEXT NOT NULL,
    day @DATE@ NOT NULL,
    kind TEXT NOT NULL,
    treatment TEXT NOT NULL,
    quantity @INT64@ NOT NULL,
    rate @INT64@ NOT NULL,
    amount @INT64@ NOT NULL,
    description TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    counters_id @INT64@ UNIQUE REFERENCES expense (id),
    run_id @INT64@ REFERENCES weekly_run (id),
    frozen_untaxed @INT64@
) @STRICT@
--;;
CREATE INDEX expense_by_week ON expense (week, state)
--;;
CREATE INDEX expense_by_placement ON expense (placement_id, day)
--;;
CREATE INDEX expense_by_run ON expense (run_id)
--;;
-- The file as it was handed in: base 64, with the SHA-256 of its bytes.
CREATE TABLE expense_receipt (
    id @ID@,
    expense_id @INT64@ NOT NULL REFERENCES expense (id),
    file_name TEXT NOT NULL,
    mime TEXT NOT NULL,
    byte_count @INT64@ NOT NULL,
    hash TEXT NOT NULL,
    content TEXT NOT NULL,
    added_by @INT64@ NOT NULL REFERENCES app_user (id),
    added_at @INSTANT@ NOT NULL,
    UNIQUE (expense_id, hash)
) @STRICT@
--;;
-- What a placement agreed on a kind of expense; without a rate the client's terms of employment hold.
CREATE TABLE expense_agreement (
    id @ID@,
    version @INT64@ NOT NULL,
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL,
    rate @INT64@,
    charged @BOOL@ NOT NULL,
    UNIQUE (placement_id, kind)
) @STRICT@
--;;
CREATE TABLE expense_line (
    id @ID@,
    wage_statement_id @INT64@ REFERENCES wage_statement (id),
    invoice_id @INT64@ REFERENCES invoice (id),
    position @INT64@ NOT NULL,
    expense_id @INT64@ NOT NULL REFERENCES expense (id),
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    week TEXT NOT NULL,
    day @DATE@ NOT NULL,
    worker_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    quantity @INT64@ NOT NULL,
    untaxed @INT64@ NOT NULL,
    taxed @INT64@ NOT NULL
) @STRICT@
--;;
CREATE INDEX expense_line_by_statement ON expense_line (wage_statement_id)
--;;
CREATE INDEX expense_line_by_invoice ON expense_line (invoice_id)
--;;
CREATE INDEX expense_line_by_expense ON expense_line (expense_id)
--;;
ALTER TABLE wage_statement ADD COLUMN untaxed @INT64@ NOT NULL DEFAULT 0
