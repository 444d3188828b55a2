// Goes through the repositories, so that a document is made in one place only.
#include "storage/search/reindex.h"

#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
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

} // namespace werkbalie::storage
