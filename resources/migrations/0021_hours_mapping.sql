-- min_reader: 21
-- What was learned of the hours files of a client: their columns, and whom the names in them mean.
CREATE TABLE hours_mapping (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ REFERENCES client (id) ON DELETE CASCADE,
    header_key TEXT NOT NULL,
    mapping TEXT NOT NULL,
    saved_by @INT64@ NOT NULL REFERENCES app_user (id),
    saved_at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE UNIQUE INDEX hours_mapping_of_client ON hours_mapping (client_id, header_key)
    WHERE client_id IS NOT NULL
--;;
CREATE UNIQUE INDEX hours_mapping_of_all ON hours_mapping (header_key)
    WHERE client_id IS NULL
--;;
CREATE TABLE hours_name (
    client_id @INT64@ NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    confirmed_by @INT64@ NOT NULL REFERENCES app_user (id),
    confirmed_at @INSTANT@ NOT NULL,
    PRIMARY KEY (client_id, name_key)
) @STRICT_BY_KEY@
--;;
CREATE INDEX hours_name_by_candidate ON hours_name (candidate_id)
--;;
-- Empty for imports from before this table: the same file again is then not recognised.
ALTER TABLE import_batch ADD COLUMN content_hash TEXT NOT NULL DEFAULT ''
--;;
-- Hours that an import took away (a timecard that changes an earlier one), to be put back when it is undone.
CREATE TABLE import_replaced_entry (
    id @ID@,
    import_id @INT64@ NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    timesheet_id @INT64@ NOT NULL REFERENCES timesheet (id) ON DELETE CASCADE,
    day @DATE@ NOT NULL,
    type TEXT NOT NULL,
    pay_percentage @INT64@ NOT NULL,
    minutes @INT64@ NOT NULL,
    start_minute @INT64@,
    end_minute @INT64@,
    break_minutes @INT64@ NOT NULL,
    source TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX import_replaced_by_import ON import_replaced_entry (import_id)
