-- min_reader: 5
-- Offers to clients, and the look of what is printed. A row of quotation is one edition: once sent it is never changed.
ALTER TABLE agency ADD COLUMN logo TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE agency ADD COLUMN accent_color TEXT NOT NULL DEFAULT ''
--;;
CREATE TABLE text_block (
    id @ID@,
    version @INT64@ NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (kind, language)
) @STRICT@
--;;
CREATE TABLE quotation (
    id @ID@,
    version @INT64@ NOT NULL,
    number TEXT NOT NULL,
    edition @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    contact_id @INT64@ REFERENCES contact (id),
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    owner_id @INT64@ NOT NULL REFERENCES app_user (id),
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    dated_on @DATE@ NOT NULL,
    valid_until @DATE@ NOT NULL,
    tariffs_from @DATE@ NOT NULL, tariffs_until @DATE@,
    payment_term_days @INT64@ NOT NULL,
    subject TEXT NOT NULL,
    shows_contents @BOOL@ NOT NULL,
    addressee TEXT NOT NULL,
    reason TEXT NOT NULL,
    approved_by @INT64@ REFERENCES app_user (id),
    sent_at @INSTANT@,
    changed_at @INSTANT@ NOT NULL,
    UNIQUE (number, edition)
) @STRICT@
--;;
CREATE INDEX quotation_by_client ON quotation (client_id)
--;;
CREATE TABLE quotation_text (
    quotation_id @INT64@ NOT NULL REFERENCES quotation (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (quotation_id, kind)
) @STRICT_BY_KEY@
--;;
CREATE TABLE quotation_line (
    quotation_id @INT64@ NOT NULL REFERENCES quotation (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    occupation TEXT NOT NULL,
    tariff @INT64@ NOT NULL,
    note TEXT NOT NULL,
    wage @INT64@ NOT NULL, minutes_per_week @INT64@ NOT NULL,
    calculation TEXT NOT NULL,
    margin_reason TEXT NOT NULL,
    PRIMARY KEY (quotation_id, position)
) @STRICT@
--;;
CREATE TABLE quotation_rate (
    quotation_id @INT64@ NOT NULL,
    line @INT64@ NOT NULL,
    position @INT64@ NOT NULL,
    name TEXT NOT NULL,
    tariff @INT64@ NOT NULL,
    PRIMARY KEY (quotation_id, line, position),
    FOREIGN KEY (quotation_id, line) REFERENCES quotation_line (quotation_id, position) ON DELETE CASCADE
) @STRICT_BY_KEY@
--;;
CREATE TABLE quotation_annex (
    quotation_id @INT64@ NOT NULL REFERENCES quotation (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (quotation_id, position)
) @STRICT@
--;;
CREATE TABLE quotation_round (
    id @ID@,
    quotation_id @INT64@ NOT NULL REFERENCES quotation (id),
    at @INSTANT@ NOT NULL,
    party TEXT NOT NULL,
    topic TEXT NOT NULL,
    old_value TEXT NOT NULL, new_value TEXT NOT NULL,
    note TEXT NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id)
) @STRICT@
--;;
CREATE INDEX quotation_round_by_quotation ON quotation_round (quotation_id)
