-- min_reader: 15
-- Letters that present candidates to a client, what each candidate agreed to, and the interviews.
CREATE TABLE presentation_consent (
    id @ID@,
    version @INT64@ NOT NULL,
    proposal_id @INT64@ NOT NULL UNIQUE REFERENCES proposal (id) ON DELETE CASCADE,
    sections TEXT NOT NULL,
    allows_name @BOOL@ NOT NULL,
    note TEXT NOT NULL,
    recorded_by @INT64@ NOT NULL REFERENCES app_user (id),
    recorded_at @INSTANT@ NOT NULL
) @STRICT@
--;;
-- A row is one version of a letter; it is never changed.
CREATE TABLE presentation (
    id @ID@,
    number TEXT NOT NULL,
    edition @INT64@ NOT NULL,
    vacancy_id @INT64@ NOT NULL REFERENCES vacancy (id),
    contact_id @INT64@ REFERENCES contact (id),
    sent_by @INT64@ NOT NULL REFERENCES app_user (id),
    sent_at @INSTANT@ NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    UNIQUE (number, edition)
) @STRICT@
--;;
CREATE INDEX presentation_by_vacancy ON presentation (vacancy_id)
--;;
CREATE TABLE presentation_candidate (
    presentation_id @INT64@ NOT NULL REFERENCES presentation (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    proposal_id @INT64@ NOT NULL REFERENCES proposal (id),
    PRIMARY KEY (presentation_id, position)
) @STRICT_BY_KEY@
--;;
CREATE INDEX presentation_candidate_by_proposal ON presentation_candidate (proposal_id)
--;;
CREATE TABLE interview (
    id @ID@,
    version @INT64@ NOT NULL,
    proposal_id @INT64@ NOT NULL REFERENCES proposal (id),
    consultant_id @INT64@ NOT NULL REFERENCES app_user (id),
    token TEXT NOT NULL UNIQUE,
    sequence @INT64@ NOT NULL,
    starts_at @INSTANT@ NOT NULL,
    minutes @INT64@ NOT NULL,
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    route TEXT NOT NULL,
    bring TEXT NOT NULL,
    tips TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    confirmed_at @INSTANT@,
    client_notes TEXT NOT NULL,
    candidate_notes TEXT NOT NULL,
    choice TEXT NOT NULL,
    changed_at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE INDEX interview_by_proposal ON interview (proposal_id)
--;;
CREATE INDEX interview_by_start ON interview (starts_at)
--;;
CREATE TABLE interview_contact (
    interview_id @INT64@ NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    contact_id @INT64@ NOT NULL REFERENCES contact (id),
    PRIMARY KEY (interview_id, contact_id)
) @STRICT_BY_KEY@
