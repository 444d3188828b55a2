-- min_reader: 17
-- The ledger of leave and reservations: lines that are never changed, and their running totals.
CREATE TABLE leave_booking (
    id @ID@,
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id),
    kind TEXT NOT NULL,
    year @INT64@ NOT NULL,
    expires @DATE@ NOT NULL,
    event TEXT NOT NULL,
    booked_on @DATE@ NOT NULL,
    amount @INT64@ NOT NULL,
    exact @INT64@ NOT NULL,
    source TEXT NOT NULL,
    run_id @INT64@ REFERENCES weekly_run (id),
    placement_id @INT64@ REFERENCES placement (id),
    week TEXT,
    counters_id @INT64@ UNIQUE REFERENCES leave_booking (id),
    reason TEXT NOT NULL,
    user_id @INT64@ REFERENCES app_user (id),
    at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE INDEX leave_booking_by_candidate ON leave_booking (candidate_id, booked_on)
--;;
CREATE INDEX leave_booking_by_day ON leave_booking (booked_on, candidate_id, kind, year, expires, amount)
--;;
CREATE INDEX leave_booking_by_run ON leave_booking (run_id)
--;;
-- What all lines of a lot come to; `accrued` and `exact` are those of its accruals.
CREATE TABLE leave_total (
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id),
    kind TEXT NOT NULL,
    year @INT64@ NOT NULL,
    expires @DATE@ NOT NULL,
    amount @INT64@ NOT NULL,
    accrued @INT64@ NOT NULL,
    exact @INT64@ NOT NULL,
    PRIMARY KEY (candidate_id, kind, year, expires)
) @STRICT_BY_KEY@
