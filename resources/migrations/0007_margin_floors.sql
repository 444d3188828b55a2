-- min_reader: 7
-- The least margin of a branch and who agreed to less; sets of dated values read from a file; tariffs priced anew together.
CREATE TABLE margin_floor (
    id @ID@,
    version @INT64@ NOT NULL,
    branch_id @INT64@ REFERENCES branch (id),
    of_tariff @INT64@, per_hour @INT64@,
    valid_from @DATE@ NOT NULL, valid_until @DATE@,
    note TEXT NOT NULL
) @STRICT@
--;;
CREATE TABLE margin_consent (
    id @ID@,
    version @INT64@ NOT NULL,
    subject TEXT NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    occupation TEXT NOT NULL,
    holds_on @DATE@ NOT NULL,
    tariff @INT64@ NOT NULL, margin @INT64@ NOT NULL, floor @INT64@ NOT NULL,
    reason TEXT NOT NULL,
    asked_by @INT64@ NOT NULL REFERENCES app_user (id),
    asked_at @INSTANT@ NOT NULL,
    state TEXT NOT NULL,
    decided_by @INT64@ REFERENCES app_user (id),
    decided_at @INSTANT@,
    answer TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX margin_consent_by_client ON margin_consent (client_id)
--;;
CREATE INDEX margin_consent_by_state ON margin_consent (state)
--;;
CREATE TABLE parameter_layer (
    id @ID@,
    name TEXT NOT NULL,
    file_name TEXT NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    applied_at @INSTANT@ NOT NULL,
    undone_at @INSTANT@
) @STRICT@
--;;
CREATE TABLE parameter_layer_value (
    layer_id @INT64@ NOT NULL REFERENCES parameter_layer (id),
    position @INT64@ NOT NULL,
    key TEXT NOT NULL,
    value @INT64@ NOT NULL, text TEXT NOT NULL,
    unit TEXT NOT NULL,
    valid_from @DATE@ NOT NULL, valid_until @DATE@,
    source TEXT NOT NULL,
    confidence TEXT NOT NULL,
    PRIMARY KEY (layer_id, position)
) @STRICT@
--;;
CREATE TABLE repricing (
    id @ID@,
    name TEXT NOT NULL,
    starts @DATE@ NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    applied_at @INSTANT@ NOT NULL,
    undone_at @INSTANT@
) @STRICT@
--;;
CREATE TABLE repricing_change (
    repricing_id @INT64@ NOT NULL REFERENCES repricing (id),
    position @INT64@ NOT NULL,
    kind TEXT NOT NULL,
    old_id @INT64@ NOT NULL, new_id @INT64@ NOT NULL,
    old_tariff @INT64@ NOT NULL, new_tariff @INT64@ NOT NULL,
    old_until @DATE@,
    PRIMARY KEY (repricing_id, position)
) @STRICT@
