-- min_reader: 3
-- A tariff agreement keeps the calculation it stands on, so that it can be priced again when a figure changes.
ALTER TABLE tariff_agreement ADD COLUMN calculation TEXT NOT NULL DEFAULT ''
