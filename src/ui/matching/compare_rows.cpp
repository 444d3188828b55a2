// One row a criterion; the same criterion of another vacancy is the same row.
#include "ui/matching/compare_rows.h"

#include "ui/matching/match_columns.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

CompareRow plainRow(const QString& subject, const std::vector<app::RankedMatch>& matches,
                    QString (*text)(const app::RankedMatch&)) {
    CompareRow row{.subject = subject, .weight = {}, .cells = {}};
    for (const auto& match : matches) {
        row.cells.push_back({.text = text(match)});
    }
    return row;
}

CompareRow scoreRow(const std::vector<app::RankedMatch>& matches) {
    CompareRow row{.subject = tr("Score"), .weight = {}, .cells = {}};
    for (const auto& match : matches) {
        row.cells.push_back({.text = match.score.knockedOut
                                         ? tr("%1, afgevallen op een harde eis")
                                               .arg(scoreText(match.score.scoreInTenths))
                                         : scoreText(match.score.scoreInTenths),
                             .meaning = match.score.knockedOut ? Meaning::Blocked : Meaning::None});
    }
    return row;
}

QString workOf(const app::RankedMatch& match) {
    return match.clientName.empty() ? qs(match.occupation) : qs(match.clientName);
}
QString placeOf(const app::RankedMatch& match) {
    const auto distance = distanceText(match);
    return distance.isEmpty() ? qs(match.city) : u"%1, %2"_s.arg(qs(match.city), distance);
}

QString cellText(const MatchReceiptRow& row) {
    const auto points = pointsText(row);
    auto text = outcomeText(row);
    const auto found = foundText(row);
    const bool saysMore = row.outcome != domain::CriterionOutcome::Unknown &&
                          found.compare(text, Qt::CaseInsensitive) != 0;
    if (saysMore && !found.isEmpty()) {
        text += u" · "_s + found;
    }
    return points.isEmpty() ? text : u"%1 · %2"_s.arg(points, text);
}

bool cellsDiffer(const CompareRow& row) {
    return std::ranges::any_of(
        row.cells, [&](const CompareCell& cell) { return cell.text != row.cells.front().text; });
}

} // namespace

QString compareName(const app::RankedMatch& match, MatchDirection direction) {
    return direction == MatchDirection::CandidatesForVacancy
               ? qs(match.candidateName)
               : u"%1, %2"_s.arg(qs(match.occupation), qs(match.clientName));
}

std::vector<CompareRow> compareRows(const std::vector<app::RankedMatch>& matches,
                                    MatchDirection direction) {
    const bool people = direction == MatchDirection::CandidatesForVacancy;
    std::vector<CompareRow> rows{
        scoreRow(matches), plainRow(people ? tr("Functie") : tr("Opdrachtgever"), matches, workOf),
        plainRow(tr("Woonplaats en afstand"), matches, placeOf)};
    if (!people) {
        rows.back().subject = tr("Werkplek en afstand");
    }
    const auto plain = static_cast<std::ptrdiff_t>(rows.size());
    for (std::size_t column = 0; column < matches.size(); ++column) {
        for (const auto& line : matchReceiptRows(matches[column].score.lines)) {
            const auto subject = askedText(line);
            auto known =
                std::ranges::find(rows.begin() + plain, rows.end(), subject, &CompareRow::subject);
            if (known == rows.end()) {
                known =
                    rows.insert(rows.end(), {.subject = subject,
                                             .weight = weightText(line),
                                             .cells = std::vector<CompareCell>(matches.size())});
            }
            known->cells[column] = {.text = cellText(line), .meaning = meaningOf(line)};
        }
    }
    for (auto& row : rows) {
        row.differs = cellsDiffer(row);
    }
    return rows;
}

RowModel<CompareRow>* makeCompareModel(const std::vector<app::RankedMatch>& matches,
                                       MatchDirection direction, QObject* parent) {
    using R = CompareRow;
    std::vector<Column<R>> columns{
        {.key = u"differs"_s,
         .title = u"≠"_s,
         .text = [](const R& r) { return r.differs ? u"≠"_s : u""_s; },
         .tip = [](const R& r) { return r.differs ? tr("Hier verschillen zij") : QString(); },
         .width = 32},
        {.key = u"subject"_s,
         .title = tr("Criterium"),
         .text = [](const R& r) { return r.subject; },
         .tip = [](const R& r) { return r.subject; },
         .width = 200},
        {.key = u"weight"_s,
         .title = tr("Gewicht"),
         .text = [](const R& r) { return r.weight; },
         .width = 72,
         .number = true}};
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const auto text = [i](const R& r) { return r.cells[i].text; };
        columns.push_back({.key = u"match%1"_s.arg(i),
                           .title = compareName(matches[i], direction),
                           .text = text,
                           .meaning = [i](const R& r) { return r.cells[i].meaning; },
                           .tip = text,
                           .width = 230});
    }
    return new RowModel<R>(
        std::move(columns), [](const R&) { return std::int64_t{0}; }, parent);
}

} // namespace werkbalie::ui
