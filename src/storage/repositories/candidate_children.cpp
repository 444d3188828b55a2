// Education, experience, skills, certificates and languages: read for many candidates in one pass a
// table (both sides come by id), written only where they changed.
#include "storage/repositories/candidate_record.h"
#include "storage/repositories/codecs.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

/// Walks the rows of one child table beside the candidates, both by id.
template <class Mapper>
void merge(db::Statement& query, std::span<Candidate> candidates, Mapper add) {
    auto current = candidates.begin();
    while (query.next()) {
        const auto id = query.get<CandidateId>(0);
        while (current != candidates.end() && current->id < id) {
            ++current;
        }
        if (current != candidates.end() && current->id == id) {
            add(*current, query);
        }
    }
}

db::Statement& prepareFor(db::Connection& connection, const std::string& select,
                          const Filter& filter) {
    db::Statement& query =
        connection.prepare(select + filter.sql() + " ORDER BY candidate_id, position");
    filter.bindTo(query);
    return query;
}

/// Replaces one candidate's rows of a table when the lists differ.
template <class Item, class Bind>
void rewrite(db::Connection& connection, const char* table, const CandidateChange& change,
             const std::vector<Item> Candidate::*list, const char* insertSql, Bind bind) {
    const auto& items = change.candidate.*list;
    const Candidate* stored = change.stored;
    if (stored != nullptr) {
        if (stored->*list == items) {
            return;
        }
        connection
            .prepare("DELETE FROM " + std::string(table) + " WHERE candidate_id = :candidate_id")
            .bind("candidate_id", change.id)
            .run();
    }
    if (items.empty()) {
        return;
    }
    std::int64_t position = 0;
    db::Statement& insert = connection.prepare(insertSql);
    for (const Item& item : items) {
        insert.bind("candidate_id", change.id).bindInt("position", position++);
        bind(insert, item);
        insert.run();
    }
}

} // namespace

void readChildren(db::Connection& connection, std::span<Candidate> candidates,
                  const Filter& filter) {
    merge(prepareFor(connection, R"(SELECT candidate_id, level, title, school, graduation_year
        FROM candidate_education)",
                     filter),
          candidates, [](Candidate& c, const db::Statement& row) {
              c.education.push_back({row.get<EducationLevel>(1), row.get<std::string>(2),
                                     row.get<std::string>(3), row.get<std::optional<int>>(4)});
          });
    merge(prepareFor(connection,
                     R"(SELECT candidate_id, occupation, employer, worked_from, worked_until, tasks,
            sector
        FROM candidate_experience)",
                     filter),
          candidates, [](Candidate& c, const db::Statement& row) {
              c.experience.push_back({row.get<std::string>(1), row.get<std::string>(2),
                                      row.get<std::optional<Date>>(3),
                                      row.get<std::optional<Date>>(4), row.get<std::string>(5),
                                      row.get<std::string>(6)});
          });
    merge(prepareFor(connection, R"(SELECT candidate_id, name, level
        FROM candidate_skill)",
                     filter),
          candidates, [](Candidate& c, const db::Statement& row) {
              c.skills.push_back({row.get<std::string>(1), row.get<int>(2)});
          });
    merge(prepareFor(connection, R"(SELECT candidate_id, name, expires
        FROM candidate_certificate)",
                     filter),
          candidates, [](Candidate& c, const db::Statement& row) {
              c.certificates.push_back({row.get<std::string>(1), row.get<std::optional<Date>>(2)});
          });
    merge(prepareFor(connection, R"(SELECT candidate_id, language, level
        FROM candidate_language)",
                     filter),
          candidates, [](Candidate& c, const db::Statement& row) {
              c.languages.push_back({row.get<std::string>(1), row.get<LanguageLevel>(2)});
          });
}

void writeChildren(db::Connection& connection, const CandidateChange& change) {
    rewrite<Education>(connection, "candidate_education", change, &Candidate::education,
                       R"(INSERT INTO candidate_education
            (candidate_id, position, level, title, school, graduation_year)
            VALUES (:candidate_id, :position, :level, :title, :school, :graduation_year))",
                       [](db::Statement& s, const Education& e) {
                           s.bind("level", e.level)
                               .bind("title", e.title)
                               .bind("school", e.school)
                               .bind("graduation_year", e.graduationYear);
                       });
    rewrite<WorkExperience>(connection, "candidate_experience", change, &Candidate::experience,
                            R"(INSERT INTO candidate_experience
            (candidate_id, position, occupation, employer, worked_from, worked_until, tasks, sector)
            VALUES (:candidate_id, :position, :occupation, :employer, :worked_from, :worked_until,
                :tasks, :sector))",
                            [](db::Statement& s, const WorkExperience& e) {
                                s.bind("occupation", e.occupation)
                                    .bind("employer", e.employer)
                                    .bind("worked_from", e.from)
                                    .bind("worked_until", e.until)
                                    .bind("tasks", e.tasks)
                                    .bind("sector", e.sector);
                            });
    rewrite<Skill>(connection, "candidate_skill", change, &Candidate::skills,
                   R"(INSERT INTO candidate_skill (candidate_id, position, name, level)
            VALUES (:candidate_id, :position, :name, :level))",
                   [](db::Statement& s, const Skill& skill) {
                       s.bind("name", skill.name).bind("level", skill.level);
                   });
    rewrite<Certificate>(
        connection, "candidate_certificate", change, &Candidate::certificates,
        R"(INSERT INTO candidate_certificate (candidate_id, position, name, expires)
            VALUES (:candidate_id, :position, :name, :expires))",
        [](db::Statement& s, const Certificate& c) {
            s.bind("name", c.name).bind("expires", c.expires);
        });
    rewrite<LanguageSkill>(connection, "candidate_language", change, &Candidate::languages,
                           R"(INSERT INTO candidate_language
            (candidate_id, position, language, level)
            VALUES (:candidate_id, :position, :language, :level))",
                           [](db::Statement& s, const LanguageSkill& l) {
                               s.bind("language", l.language).bind("level", l.level);
                           });
}

} // namespace werkbalie::storage
