// Cells of rankings and proposals.
#include "ui/matching/match_columns.h"

#include "app/format_nl.h"
#include "ui/matching/match_receipt.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cstdlib>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::ProposalRow;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

bool isPeople(MatchDirection direction) {
    return direction == MatchDirection::CandidatesForVacancy;
}

Column<MatchRow> nameColumn(MatchDirection direction) {
    const bool people = isPeople(direction);
    return {.key = u"name"_s,
            .title = people ? tr("Kandidaat") : tr("Vacature"),
            .text =
                [people](const MatchRow& r) {
                    return people ? qs(r.match.candidateName) : qs(r.match.occupation);
                },
            .width = 144};
}

Column<MatchRow> workColumn(MatchDirection direction) {
    const bool people = isPeople(direction);
    return {.key = u"work"_s,
            .title = people ? tr("Functie") : tr("Opdrachtgever"),
            .text =
                [people](const MatchRow& r) {
                    return people ? qs(r.match.occupation) : qs(r.match.clientName);
                },
            .width = 148};
}

Column<MatchRow> cityColumn() {
    return {.key = u"city"_s,
            .title = tr("Plaats"),
            .text = [](const MatchRow& r) { return qs(r.match.city); },
            .width = 96};
}

Column<MatchRow> distanceColumn() {
    return {
        .key = u"distance"_s,
        .title = tr("Afstand"),
        .text = [](const MatchRow& r) { return distanceText(r.match); },
        .sort = [](const MatchRow& r) { return QVariant(r.match.score.distanceKm.value_or(9999)); },
        .tip =
            [](const MatchRow& r) {
                return r.match.distanceApproximate
                           ? tr("Bij benadering: alleen het postcodegebied is bekend")
                           : QString();
            },
        .width = 76,
        .number = true};
}

QString judgedTip(const MatchRow& row) {
    QStringList lines;
    if (row.judged) {
        lines << judgedText(*row.judged) << dropText(row.judged->proposal);
    }
    if (row.match.elsewhere) {
        lines << elsewhereText(*row.match.elsewhere);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// "Aanbod · 27-11": the tip has the whole of it.
QString judgedShort(const ProposalRow& row) {
    const auto on = std::chrono::floor<std::chrono::days>(row.proposal.changedAt);
    return u"%1 · %2"_s.arg(word(row.proposal.stage), qs(domain::dutchDate(on)).left(5));
}

Column<MatchRow> judgedColumn() {
    return {.key = u"judged"_s,
            .title = tr("Al beoordeeld"),
            .text =
                [](const MatchRow& r) {
                    return r.judged ? judgedShort(*r.judged)
                           : r.match.elsewhere
                               ? tr("elders: %1").arg(word(r.match.elsewhere->stage))
                               : QString();
                },
            .meaning =
                [](const MatchRow& r) { // of another vacancy: without the colour of this one
                    return r.judged ? meaningOf(r.judged->proposal.stage) : Meaning::None;
                },
            .tip = judgedTip,
            .width = 148};
}

/// "3 ▲2": the third, two places up since the weights of the vacancy.
QString rankText(const MatchRow& row) {
    const auto rank = QString::number(row.rank);
    if (row.isNew) {
        return tr("nieuw %1").arg(rank);
    }
    if (row.moved == 0) {
        return rank;
    }
    return u"%1 %2%3"_s.arg(rank, row.moved > 0 ? u"▲"_s : u"▼"_s).arg(std::abs(row.moved));
}

Column<MatchRow> rankColumn() {
    return {.key = u"rank"_s,
            .title = tr("Nr."),
            .text = rankText,
            .sort = [](const MatchRow& r) { return QVariant(r.rank); },
            .meaning =
                [](const MatchRow& r) {
                    return r.moved > 0   ? Meaning::Fine
                           : r.moved < 0 ? Meaning::Attention
                                         : Meaning::None;
                },
            .tip =
                [](const MatchRow& r) {
                    return r.moved == 0 ? QString()
                                        : tr("Verschoven ten opzichte van de bewaarde gewichten");
                },
            .width = 84, // "100 ▲99"
            .number = true};
}

Column<MatchRow> scoreColumn() {
    return {.key = u"score"_s,
            .title = tr("Score"),
            .text = [](const MatchRow& r) { return scoreText(r.match.score.scoreInTenths); },
            .sort = [](const MatchRow& r) { return QVariant(r.match.score.scoreInTenths); },
            .bar = [](const MatchRow& r) { return r.match.score.scoreInTenths; },
            .width = 72,
            .number = true};
}

Column<MatchRow> markColumn() {
    return {.key = u"mark"_s,
            .title = u"✓"_s,
            .text = [](const MatchRow& r) { return r.marked ? u"✓"_s : QString(); },
            .tip =
                [](const MatchRow& r) {
                    return r.marked ? tr("Gekozen om te vergelijken (spatie)")
                                    : tr("Spatie kiest om te vergelijken");
                },
            .width = 28};
}

RowModel<MatchRow>::IdOf idOf(MatchDirection direction) {
    const bool people = isPeople(direction);
    return [people](const MatchRow& r) {
        return people ? r.match.score.candidate.value : r.match.score.vacancy.value;
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
    return dropText(row.proposal);
}

} // namespace

QString scoreText(int scoreInTenths) {
    return u"%1,%2"_s.arg(scoreInTenths / 10).arg(scoreInTenths % 10);
}

QString distanceText(const app::RankedMatch& match) {
    if (!match.score.distanceKm) {
        return {};
    }
    return (match.distanceApproximate ? tr("± %1 km") : tr("%1 km")).arg(*match.score.distanceKm);
}

QString judgedText(const ProposalRow& row) {
    const auto on = std::chrono::floor<std::chrono::days>(row.proposal.changedAt);
    return u"%1 · %2 · %3"_s.arg(word(row.proposal.stage), qs(app::dutchDay(on)),
                                 qs(row.consultantName));
}

QString elsewhereText(const app::JudgedElsewhere& judged) {
    const auto on = std::chrono::floor<std::chrono::days>(judged.since);
    return tr("Andere vacature bij deze opdrachtgever, %1: %2 · %3")
        .arg(qs(judged.vacancyTitle), word(judged.stage), qs(app::dutchDay(on)));
}

RowModel<MatchRow>* makeRankingModel(MatchDirection direction, QObject* parent) {
    std::vector<Column<MatchRow>> columns{scoreColumn(), rankColumn(), markColumn(),
                                          nameColumn(direction)};
    if (isPeople(direction)) { // what one asks first of a person, and of a vacancy
        columns.insert(columns.end(),
                       {judgedColumn(), distanceColumn(), cityColumn(), workColumn(direction)});
    } else {
        columns.insert(columns.end(),
                       {workColumn(direction), judgedColumn(), distanceColumn(), cityColumn()});
    }
    return new RowModel<MatchRow>(std::move(columns), idOf(direction), parent);
}

RowModel<MatchRow>* makeKnockedOutModel(MatchDirection direction, QObject* parent) {
    const auto reason = [](const MatchRow& r) { return knockOutReason(r.match.score); };
    const auto mend = [](const MatchRow& r) { return mendsOf(r.match.score); };
    return new RowModel<MatchRow>(
        {scoreColumn(),
         nameColumn(direction),
         {.key = u"reason"_s,
          .title = tr("Afgevallen op"),
          .text = reason,
          .tip = reason,
          .width = 156},
         {.key = u"mend"_s, .title = tr("Wat zou helpen"), .text = mend, .tip = mend, .width = 172},
         workColumn(direction),
         distanceColumn(),
         judgedColumn()},
        idOf(direction), parent);
}

RowModel<ProposalRow>* makeProposalModel(MatchDirection direction, QObject* parent) {
    const bool people = direction == MatchDirection::CandidatesForVacancy;
    return new RowModel<ProposalRow>(
        {{.key = u"name"_s,
          .title = people ? tr("Kandidaat") : tr("Vacature"),
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
