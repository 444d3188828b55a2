-- min_reader: 6
-- Terms of employment and pay scales of clients, and the kept comparisons of what a worker gets with them.
CREATE TABLE employment_terms (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    occupation TEXT NOT NULL,
    valid_from @DATE@ NOT NULL, valid_until @DATE@,
    minutes_per_week @INT64@ NOT NULL,
    pension_employer @INT64@ NOT NULL,
    pension_compensation TEXT NOT NULL,
    pension_franchise @INT64@ NOT NULL,
    pension_maximum @INT64@,
    notes TEXT NOT NULL,
    document_id TEXT NOT NULL, document TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX employment_terms_by_client ON employment_terms (client_id)
--;;
CREATE TABLE employment_terms_item (
    terms_id @INT64@ NOT NULL REFERENCES employment_terms (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    kind TEXT NOT NULL,
    weight TEXT NOT NULL,
    unit TEXT NOT NULL,
    value @INT64@ NOT NULL,
    quantity @INT64@ NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (terms_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE pay_scale (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    valid_from @DATE@ NOT NULL, valid_until @DATE@,
    wage_period TEXT NOT NULL,
    minutes_per_week @INT64@ NOT NULL,
    hours_per_period @INT64@,
    notes TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX pay_scale_by_client ON pay_scale (client_id)
--;;
CREATE TABLE pay_step (
    scale_id @INT64@ NOT NULL REFERENCES pay_scale (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    name TEXT NOT NULL,
    wage @INT64@ NOT NULL,
    PRIMARY KEY (scale_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE pay_increase (
    scale_id @INT64@ NOT NULL REFERENCES pay_scale (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    starts_on @DATE@ NOT NULL,
    kind TEXT NOT NULL,
    value @INT64@ NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (scale_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE equivalence_proof (
    id @ID@,
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    terms_id @INT64@ NOT NULL REFERENCES employment_terms (id),
    terms_version @INT64@ NOT NULL,
    judged_for @DATE@ NOT NULL,
    at @INSTANT@ NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    passes @BOOL@ NOT NULL,
    input TEXT NOT NULL,
    outcome TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX equivalence_proof_by_placement ON equivalence_proof (placement_id)
