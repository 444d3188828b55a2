// Goes through the repositories, so that a document is made in one place only.
#include "storage/search/reindex.h"

#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/rows.h"
#include "storage/repositories/vacancy_repository.h"
#include "storage/search/search_index.h"

namespace werkbalie::storage {

void rebuildSearchIndex(db::Connection& connection) {
    const auto index = makeSearchIndex(connection);
    for (const SearchKind kind : {SearchKind::Candidate, SearchKind::Client, SearchKind::Vacancy}) {
        index->clear(kind);
    }
    CandidateRepository(connection).addAllToIndex();
    ClientRepository clients(connection);
    VacancyRepository vacancies(connection);
    clients.addAllToIndex();
    for (const domain::Client& client : clients.all()) {
        vacancies.addToIndex(client.id);
    }
}

void rebuildSearchIndexIfEmptied(db::Connection& connection) {
    const auto asked = [&] {
        return numberFrom(connection.prepare(R"(SELECT rebuild
            FROM search_state
            WHERE id = 1)")) != 0;
    };
    if (!asked()) {
        return;
    }
    db::Transaction transaction(connection);
    // Only one of two programs that start at once gets a row to change.
    const bool mine = connection
                          .prepare(R"(UPDATE search_state
        SET rebuild = 0
        WHERE id = 1 AND rebuild = 1)")
                          .run() == 1;
    if (mine) {
        rebuildSearchIndex(connection);
    }
    transaction.commit();
}

} // namespace werkbalie::storage
