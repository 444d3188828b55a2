-- min_reader: 13
-- A procedure begins before the proposal to the client, and every step of it is a row.
ALTER TABLE proposal RENAME COLUMN proposed_at TO found_at
--;;
ALTER TABLE proposal ADD COLUMN proposed_at @INSTANT@
--;;
ALTER TABLE proposal ADD COLUMN dropped_by TEXT
--;;
ALTER TABLE proposal ADD COLUMN drop_reason TEXT
--;;
ALTER TABLE proposal ADD COLUMN consent_how TEXT
--;;
ALTER TABLE proposal ADD COLUMN consent_by @INT64@ REFERENCES app_user (id)
--;;
ALTER TABLE proposal ADD COLUMN consent_at @INSTANT@
--;;
-- Stages of the agency itself, each within a built-in phase.
CREATE TABLE pipeline_stage (
    id @ID@,
    version @INT64@ NOT NULL,
    phase TEXT NOT NULL,
    name TEXT NOT NULL,
    position @INT64@ NOT NULL,
    retired @BOOL@ NOT NULL
) @STRICT@
--;;
ALTER TABLE proposal ADD COLUMN own_stage_id @INT64@ REFERENCES pipeline_stage (id)
--;;
-- Never changed: an undone step stays, with the step that undid it.
CREATE TABLE proposal_step (
    id @ID@,
    proposal_id @INT64@ NOT NULL REFERENCES proposal (id),
    from_stage TEXT,
    from_own_stage_id @INT64@ REFERENCES pipeline_stage (id),
    to_stage TEXT NOT NULL,
    to_own_stage_id @INT64@ REFERENCES pipeline_stage (id),
    made_at @INSTANT@ NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    dropped_by TEXT,
    drop_reason TEXT,
    reason TEXT NOT NULL,
    score @INT64@ NOT NULL,
    receipt TEXT NOT NULL,
    passed_over @INT64@ NOT NULL,
    deviation TEXT NOT NULL,
    undoes_id @INT64@
) @STRICT@
--;;
CREATE INDEX proposal_step_by_proposal ON proposal_step (proposal_id)
--;;
UPDATE proposal
SET proposed_at = found_at
--;;
UPDATE proposal
SET dropped_by = CASE stage WHEN 'withdrawn' THEN 'candidate' ELSE 'agency' END,
    drop_reason = 'earlier',
    stage = 'dropped'
WHERE stage IN ('rejected', 'withdrawn')
--;;
UPDATE proposal
SET stage = 'offer'
WHERE stage = 'offered'
--;;
INSERT INTO proposal_step (proposal_id, to_stage, made_at, user_id, reason, score, receipt,
    passed_over, deviation)
SELECT id, 'proposed', found_at, consultant_id, '', score, receipt, 0, ''
FROM proposal
ORDER BY id
--;;
INSERT INTO proposal_step (proposal_id, from_stage, to_stage, made_at, user_id, dropped_by,
    drop_reason, reason, score, receipt, passed_over, deviation)
SELECT id, 'proposed', stage, changed_at, consultant_id, dropped_by, drop_reason, reason, score,
    receipt, 0, ''
FROM proposal
WHERE stage <> 'proposed'
ORDER BY id
