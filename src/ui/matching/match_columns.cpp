// Cells of rankings and proposals.
#include "ui/matching/match_columns.h"

#include "app/format_nl.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::ProposalRow;
using app::RankedMatch;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

Column<RankedMatch> nameColumn(MatchDirection direction) {
    const bool people = direction == MatchDirection::CandidatesForVacancy;
    return {.key = u"name"_s,
            .title = people ? tr("Kandidaat") : tr("Vacature"),
            .text =
                [people](const RankedMatch& m) {
                    return people ? qs(m.candidateName) : qs(m.occupation);
                },
            .width = 176};
}

Column<RankedMatch> workColumn(MatchDirection direction) {
    const bool people = direction == MatchDirection::CandidatesForVacancy;
    return {
        .key = u"work"_s,
        .title = people ? tr("Functie") : tr("Opdrachtgever"),
        .text =
            [people](const RankedMatch& m) { return people ? qs(m.occupation) : qs(m.clientName); },
        .width = 160};
}

Column<RankedMatch> cityColumn() {
    return {.key = u"city"_s,
            .title = tr("Plaats"),
            .text = [](const RankedMatch& m) { return qs(m.city); },
            .width = 104};
}

Column<RankedMatch> distanceColumn() {
    return {
        .key = u"distance"_s,
        .title = tr("Afstand"),
        .text = distanceText,
        .sort = [](const RankedMatch& m) { return QVariant(m.score.distanceKm.value_or(9999)); },
        .tip =
            [](const RankedMatch& m) {
                return m.distanceApproximate
                           ? tr("Bij benadering: alleen het postcodegebied is bekend")
                           : QString();
            },
        .width = 84,
        .number = true};
}

RowModel<RankedMatch>::IdOf idOf(MatchDirection direction) {
    const bool people = direction == MatchDirection::CandidatesForVacancy;
    return [people](const RankedMatch& m) {
        return people ? m.score.candidate.value : m.score.vacancy.value;
    };
}

QString changed(const ProposalRow& row) {
    const auto local =
        QDateTime::fromSecsSinceEpoch(row.proposal.changedAt.time_since_epoch().count());
    return QLocale(QLocale::Dutch).toString(local, u"ddd dd-MM-yyyy HH:mm"_s);
}

QString detail(const ProposalRow& row) {
    if (row.proposal.stage == domain::ProposalStage::Interview && row.proposal.interviewOn) {
        return tr("gesprek %1").arg(qs(app::dutchDay(*row.proposal.interviewOn)));
    }
    return qs(row.proposal.reason);
}

} // namespace

QString scoreText(int scoreInTenths) {
    return u"%1,%2"_s.arg(scoreInTenths / 10).arg(scoreInTenths % 10);
}

QString distanceText(const RankedMatch& match) {
    if (!match.score.distanceKm) {
        return {};
    }
    return (match.distanceApproximate ? tr("± %1 km") : tr("%1 km")).arg(*match.score.distanceKm);
}

RowModel<RankedMatch>* makeRankingModel(MatchDirection direction, QObject* parent) {
    return new RowModel<RankedMatch>(
        {{.key = u"score"_s,
          .title = tr("Score"),
          .text = [](const RankedMatch& m) { return scoreText(m.score.scoreInTenths); },
          .sort = [](const RankedMatch& m) { return QVariant(m.score.scoreInTenths); },
          .bar = [](const RankedMatch& m) { return m.score.scoreInTenths; },
          .width = 84,
          .number = true},
         nameColumn(direction),
         workColumn(direction),
         cityColumn(),
         distanceColumn(),
         {.key = u"proposal"_s,
          .title = tr("Voordracht"),
          .text = [](const RankedMatch& m) { return m.proposal ? word(*m.proposal) : QString(); },
          .meaning =
              [](const RankedMatch& m) {
                  return m.proposal ? meaningOf(*m.proposal) : Meaning::None;
              },
          .width = 124}},
        idOf(direction), parent);
}

RowModel<RankedMatch>* makeKnockedOutModel(MatchDirection direction, QObject* parent) {
    return new RowModel<RankedMatch>(
        {nameColumn(direction),
         workColumn(direction),
         distanceColumn(),
         {.key = u"reason"_s,
          .title = tr("Afgevallen op"),
          .text = [](const RankedMatch& m) { return knockOutReason(m.score); },
          .tip = [](const RankedMatch& m) { return knockOutReason(m.score); },
          .width = 320}},
        idOf(direction), parent);
}

RowModel<ProposalRow>* makeProposalModel(MatchDirection direction, QObject* parent) {
    const bool people = direction == MatchDirection::CandidatesForVacancy;
    return new RowModel<ProposalRow>(
        {{.key = u"name"_s,
          .title = people ? tr("Voorgedragen") : tr("Vacature"),
          .text =
              [people](const ProposalRow& r) {
                  return people ? qs(r.candidateName)
                                : qs(r.vacancyTitle) + u" · "_s + qs(r.clientName);
              },
          .width = 200},
         {.key = u"stage"_s,
          .title = tr("Stand"),
          .text = [](const ProposalRow& r) { return word(r.proposal.stage); },
          .meaning = [](const ProposalRow& r) { return meaningOf(r.proposal.stage); },
          .width = 124},
         {.key = u"detail"_s,
          .title = tr("Toelichting"),
          .text = detail,
          .tip = detail,
          .width = 200},
         {.key = u"score"_s,
          .title = tr("Score toen"),
          .text = [](const ProposalRow& r) { return scoreText(r.proposal.scoreInTenths); },
          .sort = [](const ProposalRow& r) { return QVariant(r.proposal.scoreInTenths); },
          .width = 88,
          .number = true},
         {.key = u"at"_s,
          .title = tr("Gewijzigd"),
          .text = changed,
          .sort =
              [](const ProposalRow& r) {
                  return QVariant(qlonglong{r.proposal.changedAt.time_since_epoch().count()});
              },
          .width = 160},
         {.key = u"by"_s,
          .title = tr("Intercedent"),
          .text = [](const ProposalRow& r) { return qs(r.consultantName); },
          .width = 128,
          .hidden = true}},
        [people](const ProposalRow& r) {
            return people ? r.proposal.candidate.value : r.proposal.vacancy.value;
        },
        parent);
}

} // namespace werkbalie::ui
