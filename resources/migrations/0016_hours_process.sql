-- min_reader: 16
-- The process of a week of hours: proof of approval, locks, accepted warnings, and the terms under which it was processed.
CREATE TABLE hours_approval (
    id @ID@,
    timesheet_id @INT64@ NOT NULL REFERENCES timesheet (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    approved_on @DATE@ NOT NULL,
    approved_by TEXT NOT NULL,
    attachment_hash TEXT NOT NULL,
    recorded_by @INT64@ NOT NULL REFERENCES app_user (id),
    recorded_at @INSTANT@ NOT NULL,
    withdrawn_by @INT64@ REFERENCES app_user (id),
    withdrawn_at @INSTANT@,
    reason TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX hours_approval_by_timesheet ON hours_approval (timesheet_id)
--;;
-- Without a client: the week of the whole agency. A lock that was lifted stays as a row.
CREATE TABLE hours_lock (
    id @ID@,
    week TEXT NOT NULL,
    client_id @INT64@ REFERENCES client (id),
    locked_by @INT64@ NOT NULL REFERENCES app_user (id),
    locked_at @INSTANT@ NOT NULL,
    unlocked_by @INT64@ REFERENCES app_user (id),
    unlocked_at @INSTANT@,
    reason TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX hours_lock_by_week ON hours_lock (week)
--;;
CREATE TABLE hours_acceptance (
    timesheet_id @INT64@ NOT NULL REFERENCES timesheet (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    place TEXT NOT NULL,
    mark TEXT NOT NULL,
    reason TEXT NOT NULL,
    accepted_by @INT64@ NOT NULL REFERENCES app_user (id),
    accepted_at @INSTANT@ NOT NULL,
    PRIMARY KEY (timesheet_id, rule, place)
) @STRICT_BY_KEY@
--;;
-- Written when the week is processed and never changed: corrections are paid under these terms.
CREATE TABLE week_terms (
    timesheet_id @INT64@ PRIMARY KEY REFERENCES timesheet (id) ON DELETE CASCADE,
    wage @INT64@ NOT NULL,
    tariff @INT64@ NOT NULL,
    contract_minutes @INT64@ NOT NULL,
    sick_pay @INT64@ NOT NULL,
    scheme TEXT NOT NULL,
    bands TEXT NOT NULL
) @STRICT@
--;;
CREATE TABLE week_terms_rate (
    timesheet_id @INT64@ NOT NULL REFERENCES week_terms (timesheet_id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    name TEXT NOT NULL,
    tariff @INT64@ NOT NULL,
    kind TEXT NOT NULL,
    percentage @INT64@,
    PRIMARY KEY (timesheet_id, position)
) @STRICT_BY_KEY@
