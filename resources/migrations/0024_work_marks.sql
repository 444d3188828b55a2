-- min_reader: 24
-- What was special about hours (cold, dirty work), for bands that count only where it is said: "cold dirty".
ALTER TABLE time_entry ADD COLUMN marks TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE import_replaced_entry ADD COLUMN marks TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE week_correction_entry ADD COLUMN marks TEXT NOT NULL DEFAULT ''
