-- min_reader: 9
-- What a match asks for beside the dossier: shifts, work permission, further functions, a job's sector; and the weights of a vacancy.
ALTER TABLE candidate ADD COLUMN further_occupations TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE candidate ADD COLUMN shifts @INT64@ NOT NULL DEFAULT 0
--;;
ALTER TABLE candidate ADD COLUMN work_permission TEXT NOT NULL DEFAULT 'not_asked'
--;;
ALTER TABLE candidate ADD COLUMN permit_until @DATE@
--;;
ALTER TABLE candidate_experience ADD COLUMN sector TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE vacancy ADD COLUMN shifts @INT64@ NOT NULL DEFAULT 0
--;;
ALTER TABLE vacancy ADD COLUMN match_weights TEXT NOT NULL DEFAULT 'occupation 30, experience 15, recency 5, sector 5, hours 10, days 5, wage 15, distance 20, language 5'
--;;
CREATE TABLE match_preset (
    id @ID@,
    version @INT64@ NOT NULL,
    occupation_group TEXT NOT NULL UNIQUE,
    weights TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_by @INT64@ NOT NULL REFERENCES app_user (id),
    changed_at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE TABLE match_weight_change (
    id @ID@,
    preset_id @INT64@ REFERENCES match_preset (id),
    vacancy_id @INT64@ REFERENCES vacancy (id),
    weights TEXT NOT NULL,
    reason TEXT NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    changed_at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE INDEX match_weight_change_by_preset ON match_weight_change (preset_id)
--;;
CREATE INDEX match_weight_change_by_vacancy ON match_weight_change (vacancy_id)
