-- min_reader: 18
-- Signed hour sheets that came back, as they were handed in: base 64, with the SHA-256 of the file.
CREATE TABLE hour_sheet_scan (
    id @ID@,
    placement_id @INT64@ NOT NULL REFERENCES placement (id),
    week TEXT NOT NULL,
    file_name TEXT NOT NULL,
    mime TEXT NOT NULL,
    byte_count @INT64@ NOT NULL,
    hash TEXT NOT NULL,
    content TEXT NOT NULL,
    added_by @INT64@ NOT NULL REFERENCES app_user (id),
    added_at @INSTANT@ NOT NULL,
    UNIQUE (placement_id, week, hash)
) @STRICT@
--;;
CREATE INDEX hour_sheet_scan_by_week ON hour_sheet_scan (week)
