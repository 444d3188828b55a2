-- min_reader: 25
-- Which day a correction on a statement or invoice is about. Of lines from before it was kept: unknown.
ALTER TABLE statement_line ADD COLUMN day @DATE@
