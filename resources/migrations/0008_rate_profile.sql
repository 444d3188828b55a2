-- min_reader: 8
-- Calculations kept by name, to begin a next one with: for a client and a function, or for any.
CREATE TABLE rate_profile (
    id @ID@,
    version @INT64@ NOT NULL,
    name TEXT NOT NULL,
    client_id @INT64@ REFERENCES client (id),
    occupation TEXT NOT NULL,
    calculation TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX rate_profile_by_client ON rate_profile (client_id)
