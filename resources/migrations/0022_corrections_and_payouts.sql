-- min_reader: 22
-- Corrections of processed weeks: who, why, the week as it should have been, and the lines that were booked.
CREATE TABLE week_correction (
    id @ID@,
    timesheet_id @INT64@ NOT NULL REFERENCES timesheet (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    recorded_by @INT64@ NOT NULL REFERENCES app_user (id),
    recorded_at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE INDEX week_correction_by_timesheet ON week_correction (timesheet_id)
--;;
-- `part` is 'wanted' for the week as it should have been, 'line' for what was booked of it.
CREATE TABLE week_correction_entry (
    correction_id @INT64@ NOT NULL REFERENCES week_correction (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    part TEXT NOT NULL,
    day @DATE@ NOT NULL,
    type TEXT NOT NULL,
    pay_percentage @INT64@ NOT NULL,
    minutes @INT64@ NOT NULL,
    start_minute @INT64@,
    end_minute @INT64@,
    break_minutes @INT64@ NOT NULL,
    PRIMARY KEY (correction_id, position)
) @STRICT_BY_KEY@
--;;
-- Of weeks that were processed before it was kept: the cost price of the placement stands in.
ALTER TABLE week_terms ADD COLUMN cost_price @INT64@
--;;
-- Payouts of leave that stand on a wage statement. Without a run: booked before this was kept, and paid elsewhere.
CREATE TABLE leave_payout (
    booking_id @INT64@ PRIMARY KEY REFERENCES leave_booking (id),
    run_id @INT64@ REFERENCES weekly_run (id)
) @STRICT@
--;;
INSERT INTO leave_payout (booking_id)
SELECT id
FROM leave_booking
WHERE event = 'payout' OR counters_id IN (SELECT id FROM leave_booking WHERE event = 'payout')
--;;
-- What was booked in a year (2026) and in a month (202605), a row each: a balance of long ago adds few rows.
CREATE TABLE leave_period (
    period @INT64@ NOT NULL,
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id),
    kind TEXT NOT NULL,
    year @INT64@ NOT NULL,
    expires @DATE@ NOT NULL,
    amount @INT64@ NOT NULL,
    PRIMARY KEY (period, candidate_id, kind, year, expires)
) @STRICT_BY_KEY@
--;;
INSERT INTO leave_period (period, candidate_id, kind, year, expires, amount)
SELECT CAST(substr(CAST(booked_on AS TEXT), 1, 4) AS @INT64@), candidate_id, kind, year, expires, CAST(SUM(amount) AS @INT64@)
FROM leave_booking
GROUP BY 1, 2, 3, 4, 5
--;;
INSERT INTO leave_period (period, candidate_id, kind, year, expires, amount)
SELECT CAST(substr(CAST(booked_on AS TEXT), 1, 4) || substr(CAST(booked_on AS TEXT), 6, 2) AS @INT64@), candidate_id, kind, year, expires, CAST(SUM(amount) AS @INT64@)
FROM leave_booking
GROUP BY 1, 2, 3, 4, 5
