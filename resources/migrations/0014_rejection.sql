-- min_reader: 14
-- What was told to candidates with whom it ended, and the agency's own wording of it.
CREATE TABLE rejection (
    id @ID@,
    version @INT64@ NOT NULL,
    proposal_id @INT64@ NOT NULL REFERENCES proposal (id),
    how TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    told_at @INSTANT@ NOT NULL,
    told_by @INT64@ NOT NULL REFERENCES app_user (id)
) @STRICT@
--;;
CREATE INDEX rejection_by_proposal ON rejection (proposal_id)
--;;
CREATE TABLE rejection_text (
    language TEXT NOT NULL,
    part TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (language, part)
) @STRICT@
