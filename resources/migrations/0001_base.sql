-- min_reader: 1
-- Tokens: @ID@ primary key, @INT64@, @DATE@, @INSTANT@, @BOOL@, @STRICT@, @STRICT_BY_KEY@ (see docs/schema.md).
CREATE TABLE agency (
    id @INT64@ PRIMARY KEY CHECK (id = 1),
    version @INT64@ NOT NULL,
    name TEXT NOT NULL,
    kvk TEXT NOT NULL,
    vat_id TEXT NOT NULL,
    street TEXT NOT NULL, house_number TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL,
    phone TEXT NOT NULL, email TEXT NOT NULL, iban TEXT NOT NULL,
    cao TEXT NOT NULL CHECK (cao IN ('abu', 'nbbu')),
    employer_size TEXT NOT NULL CHECK (employer_size IN ('small', 'medium', 'large')),
    whk_wga @INT64@, whk_zw @INT64@,
    is_demo @BOOL@ NOT NULL
) @STRICT@
--;;
CREATE TABLE branch (
    id @ID@,
    version @INT64@ NOT NULL,
    name TEXT NOT NULL UNIQUE,
    city TEXT NOT NULL
) @STRICT@
--;;
CREATE TABLE app_user (
    id @ID@,
    version @INT64@ NOT NULL,
    login TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    password_hash TEXT NOT NULL,
    active @BOOL@ NOT NULL
) @STRICT@
--;;
CREATE TABLE own_parameter (
    id @ID@,
    key TEXT NOT NULL,
    value @INT64@ NOT NULL,
    unit TEXT NOT NULL,
    valid_from @DATE@ NOT NULL,
    valid_until @DATE@,
    reason TEXT NOT NULL,
    UNIQUE (key, valid_from)
) @STRICT@
--;;
CREATE TABLE user_setting (
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user_id, key)
) @STRICT@
--;;
CREATE TABLE import_batch (
    id @ID@,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    imported_at @INSTANT@ NOT NULL,
    row_count @INT64@ NOT NULL,
    rejected_count @INT64@ NOT NULL,
    undone_at @INSTANT@
) @STRICT@
--;;
CREATE TABLE candidate (
    id @ID@,
    version @INT64@ NOT NULL,
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    owner_id @INT64@ NOT NULL REFERENCES app_user (id),
    first_name TEXT NOT NULL, prefix TEXT NOT NULL, last_name TEXT NOT NULL, sort_key TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT NOT NULL,
    street TEXT NOT NULL, house_number TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL,
    birth_date @DATE@,
    bsn TEXT,
    iban TEXT,
    status TEXT NOT NULL,
    occupation TEXT NOT NULL, sector TEXT NOT NULL,
    wage_wish @INT64@,
    days @INT64@ NOT NULL, minutes_per_week @INT64@ NOT NULL, available_from @DATE@,
    travel_radius_km @INT64@ NOT NULL,
    source_channel TEXT NOT NULL,
    consent_date @DATE@,
    registered_on @DATE@ NOT NULL,
    notes TEXT NOT NULL,
    cv_text TEXT NOT NULL,
    import_id @INT64@ REFERENCES import_batch (id)
) @STRICT@
--;;
CREATE INDEX candidate_by_name ON candidate (sort_key, id)
--;;
CREATE INDEX candidate_by_email ON candidate (email)
--;;
CREATE INDEX candidate_by_phone ON candidate (phone)
--;;
CREATE INDEX candidate_by_import ON candidate (import_id)
--;;
CREATE INDEX candidate_by_registration ON candidate (registered_on)
--;;
CREATE TABLE candidate_education (
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    level TEXT NOT NULL, title TEXT NOT NULL, school TEXT NOT NULL, graduation_year @INT64@,
    PRIMARY KEY (candidate_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE candidate_experience (
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    occupation TEXT NOT NULL, employer TEXT NOT NULL, worked_from @DATE@, worked_until @DATE@, tasks TEXT NOT NULL,
    PRIMARY KEY (candidate_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE candidate_skill (
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    name TEXT NOT NULL, level @INT64@ NOT NULL,
    PRIMARY KEY (candidate_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE candidate_certificate (
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    name TEXT NOT NULL, expires @DATE@,
    PRIMARY KEY (candidate_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE candidate_language (
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    language TEXT NOT NULL, level TEXT NOT NULL,
    PRIMARY KEY (candidate_id, position)
) @STRICT_BY_KEY@
--;;
CREATE TABLE client (
    id @ID@,
    version @INT64@ NOT NULL,
    name TEXT NOT NULL, sort_key TEXT NOT NULL,
    stage TEXT NOT NULL,
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    owner_id @INT64@ NOT NULL REFERENCES app_user (id),
    kvk TEXT NOT NULL, vat_id TEXT NOT NULL,
    street TEXT NOT NULL, house_number TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL,
    sector TEXT NOT NULL, phone TEXT NOT NULL, invoice_email TEXT NOT NULL,
    payment_term_days @INT64@ NOT NULL,
    vat_shifted @BOOL@ NOT NULL,
    notes TEXT NOT NULL
) @STRICT@
--;;
CREATE TABLE contact (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    first_name TEXT NOT NULL, prefix TEXT NOT NULL, last_name TEXT NOT NULL,
    email TEXT NOT NULL, phone TEXT NOT NULL, job_title TEXT NOT NULL,
    is_main @BOOL@ NOT NULL
) @STRICT@
--;;
CREATE INDEX contact_by_client ON contact (client_id)
--;;
CREATE TABLE tariff_agreement (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    occupation TEXT NOT NULL,
    tariff @INT64@ NOT NULL,
    factor @INT64@,
    valid_from @DATE@ NOT NULL, valid_until @DATE@,
    notes TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX tariff_agreement_by_client ON tariff_agreement (client_id)
--;;
CREATE TABLE vacancy (
    id @ID@,
    version @INT64@ NOT NULL,
    client_id @INT64@ NOT NULL REFERENCES client (id),
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    owner_id @INT64@ NOT NULL REFERENCES app_user (id),
    occupation TEXT NOT NULL, sector TEXT NOT NULL, status TEXT NOT NULL,
    positions @INT64@ NOT NULL,
    street TEXT NOT NULL, house_number TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL,
    max_travel_km @INT64@ NOT NULL,
    days @INT64@ NOT NULL, minutes_per_week @INT64@ NOT NULL,
    wage_from @INT64@, wage_to @INT64@,
    starts @DATE@ NOT NULL, ends @DATE@,
    text TEXT NOT NULL
) @STRICT@
--;;
CREATE TABLE vacancy_requirement (
    vacancy_id @INT64@ NOT NULL REFERENCES vacancy (id) ON DELETE CASCADE,
    position @INT64@ NOT NULL,
    kind TEXT NOT NULL, strength TEXT NOT NULL, name TEXT NOT NULL,
    minimum @INT64@ NOT NULL, weight @INT64@ NOT NULL,
    PRIMARY KEY (vacancy_id, position)
) @STRICT@
--;;
CREATE TABLE proposal (
    id @ID@,
    version @INT64@ NOT NULL,
    vacancy_id @INT64@ NOT NULL REFERENCES vacancy (id),
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id),
    consultant_id @INT64@ NOT NULL REFERENCES app_user (id),
    stage TEXT NOT NULL,
    score @INT64@ NOT NULL,
    receipt TEXT NOT NULL,
    reason TEXT NOT NULL,
    interview_on @DATE@,
    proposed_at @INSTANT@ NOT NULL,
    changed_at @INSTANT@ NOT NULL,
    UNIQUE (vacancy_id, candidate_id)
) @STRICT@
--;;
CREATE INDEX proposal_by_candidate ON proposal (candidate_id)
--;;
CREATE TABLE placement (
    id @ID@,
    version @INT64@ NOT NULL,
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id),
    client_id @INT64@ NOT NULL REFERENCES client (id),
    vacancy_id @INT64@ REFERENCES vacancy (id),
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    consultant_id @INT64@ NOT NULL REFERENCES app_user (id),
    occupation TEXT NOT NULL, status TEXT NOT NULL,
    starts @DATE@ NOT NULL, ends @DATE@,
    minutes_per_week @INT64@ NOT NULL,
    wage @INT64@ NOT NULL, tariff @INT64@ NOT NULL, cost_price @INT64@ NOT NULL,
    phase TEXT NOT NULL, contract TEXT NOT NULL,
    cao TEXT NOT NULL, scale TEXT NOT NULL,
    tariff_breakdown TEXT NOT NULL,
    external_id TEXT NOT NULL,
    created_at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE INDEX placement_by_candidate ON placement (candidate_id)
--;;
CREATE INDEX placement_by_client ON placement (client_id)
--;;
CREATE TABLE weekly_run (
    id @ID@,
    week TEXT NOT NULL,
    user_id @INT64@ NOT NULL REFERENCES app_user (id),
    run_at @INSTANT@ NOT NULL
) @STRICT@
--;;
CREATE TABLE timesheet (
    id @ID@,
    version @INT64@ NOT NULL,
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    week TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (placement_id, week)
) @STRICT@
--;;
CREATE INDEX timesheet_by_week ON timesheet (week)
--;;
CREATE TABLE time_entry (
    id @ID@,
    timesheet_id @INT64@ NOT NULL REFERENCES timesheet (id) ON DELETE CASCADE,
    day @DATE@ NOT NULL,
    type TEXT NOT NULL,
    pay_percentage @INT64@ NOT NULL,
    minutes @INT64@ NOT NULL,
    start_minute @INT64@, end_minute @INT64@, break_minutes @INT64@ NOT NULL,
    correction @BOOL@ NOT NULL,
    run_id @INT64@ REFERENCES weekly_run (id),
    import_id @INT64@ REFERENCES import_batch (id),
    source TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX time_entry_by_timesheet ON time_entry (timesheet_id)
--;;
CREATE INDEX time_entry_by_import ON time_entry (import_id)
--;;
CREATE TABLE wage_statement (
    id @ID@,
    run_id @INT64@ NOT NULL REFERENCES weekly_run (id),
    candidate_id @INT64@ NOT NULL REFERENCES candidate (id),
    worker_name TEXT NOT NULL,
    gross @INT64@ NOT NULL
) @STRICT@
--;;
CREATE TABLE invoice (
    id @ID@,
    number TEXT NOT NULL UNIQUE,
    run_id @INT64@ NOT NULL REFERENCES weekly_run (id),
    client_id @INT64@ NOT NULL REFERENCES client (id),
    client_name TEXT NOT NULL,
    week TEXT NOT NULL,
    issued_on @DATE@ NOT NULL, due_on @DATE@ NOT NULL,
    net @INT64@ NOT NULL, vat_percentage @INT64@ NOT NULL, vat @INT64@ NOT NULL, total @INT64@ NOT NULL,
    vat_shifted @BOOL@ NOT NULL
) @STRICT@
--;;
CREATE INDEX invoice_by_client ON invoice (client_id)
--;;
CREATE TABLE statement_line (
    wage_statement_id @INT64@ REFERENCES wage_statement (id),
    invoice_id @INT64@ REFERENCES invoice (id),
    position @INT64@ NOT NULL,
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    week TEXT NOT NULL,
    worker_name TEXT NOT NULL, occupation TEXT NOT NULL,
    type TEXT NOT NULL, percentage @INT64@ NOT NULL, minutes @INT64@ NOT NULL,
    rate @INT64@ NOT NULL, amount @INT64@ NOT NULL,
    correction @BOOL@ NOT NULL,
    CHECK ((wage_statement_id IS NULL) <> (invoice_id IS NULL))
) @STRICT@
--;;
CREATE INDEX statement_line_by_wage_statement ON statement_line (wage_statement_id)
--;;
CREATE INDEX statement_line_by_invoice ON statement_line (invoice_id)
--;;
CREATE TABLE contact_moment (
    id @ID@,
    version @INT64@ NOT NULL,
    subject TEXT NOT NULL,
    candidate_id @INT64@ REFERENCES candidate (id),
    client_id @INT64@ REFERENCES client (id),
    consultant_id @INT64@ NOT NULL REFERENCES app_user (id),
    kind TEXT NOT NULL,
    at @INSTANT@ NOT NULL,
    text TEXT NOT NULL,
    next_action TEXT NOT NULL,
    next_action_on @DATE@,
    next_action_done @BOOL@ NOT NULL,
    CHECK ((candidate_id IS NULL) <> (client_id IS NULL))
) @STRICT@
--;;
CREATE INDEX contact_moment_by_candidate ON contact_moment (candidate_id)
--;;
CREATE INDEX contact_moment_by_client ON contact_moment (client_id)
--;;
CREATE INDEX contact_moment_by_action ON contact_moment (next_action_on)
--;;
CREATE TABLE target (
    id @ID@,
    version @INT64@ NOT NULL,
    branch_id @INT64@ NOT NULL REFERENCES branch (id),
    consultant_id @INT64@ NOT NULL REFERENCES app_user (id),
    measure TEXT NOT NULL,
    quarter TEXT NOT NULL,
    value @INT64@ NOT NULL,
    UNIQUE (consultant_id, measure, quarter)
) @STRICT@
--;;
CREATE TABLE place (
    postcode TEXT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    latitude @INT64@ NOT NULL, longitude @INT64@ NOT NULL,
    source TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX place_by_postcode ON place (postcode)
--;;
CREATE TABLE import_mapping (
    kind TEXT NOT NULL,
    header_key TEXT NOT NULL,
    mapping TEXT NOT NULL,
    PRIMARY KEY (kind, header_key)
) @STRICT@
--;;
CREATE TABLE number_series (
    name TEXT NOT NULL,
    year @INT64@ NOT NULL,
    last_number @INT64@ NOT NULL,
    PRIMARY KEY (name, year)
) @STRICT@
--;;
CREATE TABLE audit_entry (
    id @ID@,
    at @INSTANT@ NOT NULL,
    user_id @INT64@,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id @INT64@ NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) @STRICT@
--;;
CREATE INDEX audit_by_entity ON audit_entry (entity, entity_id)
