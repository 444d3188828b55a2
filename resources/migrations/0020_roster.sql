-- min_reader: 20
-- Planned shifts, of a placement or open. What was called is kept beside what is planned now: pay depends on it.
CREATE TABLE roster_shift (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    placement_id @INT64@ REFERENCES placement (id),
    occupation TEXT NOT NULL,
    day @DATE@ NOT NULL,
    start_minute @INT64@ NOT NULL,
    end_minute @INT64@ NOT NULL,
    break_minutes @INT64@ NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    called_at @INSTANT@,
    called_day @DATE@,
    called_start @INT64@,
    called_end @INT64@,
    called_break @INT64@,
    changed_at @INSTANT@,
    confirmed_at @INSTANT@,
    withdrawn_at @INSTANT@,
    sent_version @INT64@ NOT NULL
) @STRICT@
--;;
CREATE INDEX roster_shift_by_day ON roster_shift (day)
--;;
CREATE INDEX roster_shift_by_placement ON roster_shift (placement_id, day)
--;;
CREATE INDEX roster_shift_by_client ON roster_shift (client_id, day)
