-- min_reader: 10
-- Which hours at a client carry an allowance, in the period it holds; bands as lines of text.
CREATE TABLE allowance_scheme (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    valid_from @DATE@ NOT NULL, valid_until @DATE@,
    bands TEXT NOT NULL,
    notes TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX allowance_scheme_by_client ON allowance_scheme (client_id)
