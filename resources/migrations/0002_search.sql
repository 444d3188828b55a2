-- min_reader: 2
-- The search index keeps words only (see src/storage/search): folded text goes in, ids come out.
--@sqlite
CREATE VIRTUAL TABLE search_candidate USING fts5 (
    name, city, occupation, skills, text, notes,
    content = '', columnsize = 0, detail = column, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
)
--;;
CREATE VIRTUAL TABLE search_client USING fts5 (
    name, city, occupation, skills, text, notes,
    content = '', columnsize = 0, detail = column, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
)
--;;
CREATE VIRTUAL TABLE search_vacancy USING fts5 (
    name, city, occupation, skills, text, notes,
    content = '', columnsize = 0, detail = column, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
)
--;;
-- Words gathered in memory before they are written out: an import writes one large part, not many small ones.
INSERT INTO search_candidate (search_candidate, rank)
VALUES ('hashsize', 33554432)
--@end
--@postgres
CREATE TABLE search_candidate (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)
--;;
CREATE INDEX search_candidate_by_word ON search_candidate USING gin (words)
--;;
CREATE TABLE search_client (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)
--;;
CREATE INDEX search_client_by_word ON search_client USING gin (words)
--;;
CREATE TABLE search_vacancy (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)
--;;
CREATE INDEX search_vacancy_by_word ON search_vacancy USING gin (words)
--@end
