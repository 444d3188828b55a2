// Gelijke kansen: for the manager alone, figures only of groups that are large enough.
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/vacancy_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/results/fairness_view.h"
#include "ui/results/fairness_words.h"
#include "ui/shell/page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::ProposalStage;

namespace {

/// Thirty of an age in March 2025, of whom so many were proposed.
void considered(Desk& desk, domain::Date birth, int proposed) {
    auto context = desk.context();
    auto& connection = context.database.connection();
    const auto vacancy = storage::VacancyRepository(connection).all(domain::VacancyStatus::Open)[0];
    for (int i = 0; i < 30; ++i) {
        domain::Candidate kim =
            aCandidate().named("Kim", "", "Vos").of(vacancy.branch, context.user.id);
        kim.birthDate = birth;
        kim.consentDate = domain::makeDate(2025, 1, 2);
        const domain::CandidateId id{storage::CandidateRepository(connection).save(kim).id};
        const domain::Instant at{domain::makeDate(2025, 3, 3)};
        const bool through = i < proposed;
        (void)storage::ProposalRepository(connection)
            .save({.id = {},
                   .vacancy = vacancy.id,
                   .candidate = id,
                   .consultant = context.user.id,
                   .stage = through ? ProposalStage::Proposed : ProposalStage::Found,
                   .changedAt = at,
                   .proposedAt = through ? std::optional(at) : std::nullopt});
    }
}

QString cell(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the manager types a period and reads which age group stays behind, with its table") {
    Desk desk("manager");
    considered(desk, domain::makeDate(2004, 5, 1), 15);
    considered(desk, domain::makeDate(1966, 5, 1), 9);
    desk.window().showPage(QStringLiteral("results"), QStringLiteral("fairness"));
    Desk::settle(60);
    desk.focus("periodEdit");
    desk.find<QLineEdit>("periodEdit")->selectAll();
    desk.type("2025-Q1");
    desk.press(Qt::Key_Return);
    Desk::settle(60);
    const auto said = desk.find<QLabel>("fairnessSentences")->text();
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("55 en ouder (60,0%)")));
    const auto& model = *desk.find<QTableView>("fairnessTable")->model();
    REQUIRE(model.rowCount() == 10);
    CHECK(cell(model, 4, 1) == QStringLiteral("55 en ouder"));
    CHECK(cell(model, 4, 3) == QStringLiteral("30"));
    CHECK(cell(model, 4, 5) == QStringLiteral("30,0%"));
    CHECK(cell(model, 1, 3).isEmpty()); // too few of them
    CHECK(cell(model, 1, 2) == QStringLiteral("te weinig mensen"));
    CHECK(desk.find<QLabel>("fairnessExplanation")->text().contains(QStringLiteral("geen bewijs")));
}

TEST_CASE("the consultant has no view of shares") {
    Desk desk("intercedent");
    desk.window().showPage(QStringLiteral("results"));
    Desk::settle();
    auto* page = desk.window().page(QStringLiteral("results"));
    REQUIRE(page != nullptr);
    CHECK_FALSE(page->viewKeys().contains(QStringLiteral("fairness")));
}
