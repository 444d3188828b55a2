-- min_reader: 4
-- Two prefix lengths instead of three: an import writes half the words, and a third letter narrows enough by itself.
-- The words are put in again when the database is opened (search_state). Doubles are found by e-mail whatever the capitals, and by
-- phone in international form, as an import has always stored it.
CREATE TABLE search_state (
    id @INT64@ PRIMARY KEY,
    rebuild @INT64@ NOT NULL
) @STRICT@
--;;
DROP INDEX candidate_by_email
--;;
CREATE INDEX candidate_by_email ON candidate (LOWER(email))
--@sqlite
INSERT INTO search_state (id, rebuild)
VALUES (1, 1)
--;;
UPDATE candidate
SET phone = '+31' || SUBSTR(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(phone, ' ', ''), '-', ''), '.', ''), '(', ''), ')', ''), 2)
WHERE REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(phone, ' ', ''), '-', ''), '.', ''), '(', ''), ')', '')
    GLOB '0[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
--;;
DROP TABLE search_candidate
--;;
DROP TABLE search_client
--;;
DROP TABLE search_vacancy
--;;
CREATE VIRTUAL TABLE search_candidate USING fts5 (
    name, city, occupation, skills, text, notes,
    content = '', columnsize = 0, detail = column, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2'
)
--;;
CREATE VIRTUAL TABLE search_client USING fts5 (
    name, city, occupation, skills, text, notes,
    content = '', columnsize = 0, detail = column, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2'
)
--;;
CREATE VIRTUAL TABLE search_vacancy USING fts5 (
    name, city, occupation, skills, text, notes,
    content = '', columnsize = 0, detail = column, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2'
)
--;;
-- Words gathered in memory before they are written out: an import writes one large part, not many small ones.
INSERT INTO search_candidate (search_candidate, rank)
VALUES ('hashsize', 33554432)
--@end
--@postgres
INSERT INTO search_state (id, rebuild)
VALUES (1, 0)
--;;
UPDATE candidate
SET phone = '+31' || SUBSTR(REGEXP_REPLACE(phone, '[ .()-]', '', 'g'), 2)
WHERE REGEXP_REPLACE(phone, '[ .()-]', '', 'g') ~ '^0[1-9][0-9]{8}$'
--@end
