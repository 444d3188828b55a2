// Joins lines of one subject and finds words for what is missing.
#include "ui/matching/match_receipt.h"

#include "app/format_nl.h"
#include "domain/base/text.h"
#include "ui/matching/receipt_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::CriterionLine;
using domain::CriterionOutcome;
using domain::RequirementStrength;

constexpr std::size_t kMostRaises = 3;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

bool isHard(const CriterionLine& line) {
    return line.strength == RequirementStrength::Hard;
}

/// The same thing under the same name; hours, days, start, wage and distance exist once.
bool isSameSubject(const CriterionLine& a, const CriterionLine& b) {
    static const std::set<std::string> kOnce{"days", "hours", "start", "wage", "distance"};
    return a.key == b.key &&
           (kOnce.contains(a.key) || domain::foldText(a.name) == domain::foldText(b.name));
}

CriterionOutcome worse(CriterionOutcome a, CriterionOutcome b) {
    const auto rank = [](CriterionOutcome outcome) {
        switch (outcome) {
        case CriterionOutcome::Missing:
            return 3;
        case CriterionOutcome::Unknown:
            return 2;
        case CriterionOutcome::Partly:
            return 1;
        case CriterionOutcome::Met:
            return 0;
        }
        return 0;
    };
    return rank(a) >= rank(b) ? a : b;
}

/// What is required decides; what it weighs only shows in the points.
CriterionOutcome outcomeOf(const MatchReceiptRow& row) {
    auto outcome = row.lines.front().outcome;
    for (const auto& line : row.lines) {
        if (isHard(line) == row.required) {
            outcome = worse(line.outcome, outcome);
        }
    }
    return outcome;
}

QString oneDecimal(std::int64_t thousandths) {
    const auto tenths = (thousandths + 50) / 100;
    return u"%1,%2"_s.arg(tenths / 10).arg(tenths % 10);
}

QString valueOf(const domain::MessageValues& values, std::string_view key) {
    for (const auto& [name, text] : values) {
        if (name == key) {
            return qs(text);
        }
    }
    return {};
}

/// The line that says most about what is asked, or about what was found.
const CriterionLine& tellingLine(const MatchReceiptRow& row,
                                 domain::MessageValues CriterionLine::*values) {
    const CriterionLine* telling = &row.lines.front();
    for (const auto& line : row.lines) {
        if ((line.*values).size() > (telling->*values).size()) {
            telling = &line;
        }
    }
    return *telling;
}

/// "beschikbaar vanaf 1-12 in plaats van 15-12".
QString insteadOf(const QString& wanted, const QString& found) {
    return found.isEmpty() ? wanted : tr("%1 in plaats van %2").arg(wanted, found);
}

QString mendLevel(const MatchReceiptRow& row, const QString& name) {
    const auto asked = levelText(row.front().key, valueOf(row.front().asked, "level"));
    const auto found = valueOf(row.front().found, "level");
    if (found.isEmpty()) {
        return tr("%1 aantonen").arg(name);
    }
    return insteadOf(tr("%1 naar %2").arg(name, asked), levelText(row.front().key, found));
}

QString mendExpiry(const MatchReceiptRow& row) {
    const auto& line = row.front();
    const auto expires = valueOf(line.found, "expires");
    return expires.isEmpty() ? tr("%1 behalen").arg(askedText(line))
                             : tr("%1 vernieuwen (geldig tot %2)")
                                   .arg(askedText(line), qs(app::dutchValue(str(expires))));
}

QString mendExperience(const MatchReceiptRow& row) {
    const auto& line = tellingLine(row, &CriterionLine::asked);
    const int asked = valueOf(line.asked, "months").toInt();
    const int found = valueOf(tellingLine(row, &CriterionLine::found).found, "months").toInt();
    if (asked - found == 1) {
        return tr("nog een maand ervaring");
    }
    return asked > found ? tr("nog %1 maanden ervaring").arg(asked - found)
                         : tr("ervaring als %1").arg(qs(line.name));
}

QString mendDistance(const MatchReceiptRow& row) {
    const auto& line = tellingLine(row, &CriterionLine::found);
    const auto km = valueOf(line.found, "km");
    const auto limit = valueOf(line.found, "limit_km");
    return km.isEmpty() || limit.isEmpty()
               ? QString()
               : tr("reisafstand %1 km in plaats van %2 km").arg(km, limit);
}

QString mendNumber(const MatchReceiptRow& row) {
    const auto& line = row.front();
    const auto found = foundText(row);
    if (line.key == "start") {
        return insteadOf(tr("beschikbaar vanaf %1").arg(qs(app::dutchValue(line.name))),
                         qs(app::dutchValue(str(valueOf(line.found, "from")))));
    }
    if (line.key == "days") {
        return insteadOf(tr("werken op %1").arg(subjectText(line)), found);
    }
    if (line.key == "hours") {
        return insteadOf(subjectText(line), found);
    }
    return insteadOf(tr("loonwens %1").arg(subjectText(line)), found);
}

bool lacksPoints(const MatchReceiptRow& row) {
    return row.points < std::int64_t{row.weight} * 1000;
}

QString raiseWord(const MatchReceiptRow& row) {
    return row.outcome == CriterionOutcome::Unknown ? tr("navragen: %1").arg(askedText(row))
                                                    : mendText(row);
}

} // namespace

std::vector<MatchReceiptRow> matchReceiptRows(const std::vector<CriterionLine>& lines) {
    std::vector<MatchReceiptRow> rows;
    for (const auto& line : lines) {
        auto row = std::ranges::find_if(
            rows, [&](const MatchReceiptRow& known) { return isSameSubject(known.front(), line); });
        if (row == rows.end()) {
            row = rows.insert(rows.end(), MatchReceiptRow{});
        }
        row->lines.push_back(line);
        row->required = row->required || isHard(line);
        row->weight += line.weight;
        row->points += line.pointsInThousandths;
    }
    for (auto& row : rows) {
        std::ranges::stable_partition(row.lines, isHard);
        row.outcome = outcomeOf(row);
        if (!row.required && row.outcome == CriterionOutcome::Met && lacksPoints(row)) {
            row.outcome = CriterionOutcome::Partly; // kept before a wish could be met in part
        }
    }
    return rows;
}

QString askedText(const MatchReceiptRow& row) {
    return askedText(tellingLine(row, &CriterionLine::asked));
}

QString foundText(const MatchReceiptRow& row) {
    if (row.outcome == CriterionOutcome::Unknown) {
        return foundText(row.front());
    }
    return foundText(tellingLine(row, &CriterionLine::found));
}

QString outcomeText(const MatchReceiptRow& row) {
    static const std::set<std::string> kQuestions{"asked", "hired", "agreed", "talk"};
    if (!kQuestions.contains(row.front().key)) {
        return row.required && row.outcome == CriterionOutcome::Met && lacksPoints(row)
                   ? tr("Eis gehaald") // and the points beside it say that more was possible
                   : word(row.outcome);
    }
    switch (row.outcome) {
    case CriterionOutcome::Met:
        return tr("Ja");
    case CriterionOutcome::Partly:
        return tr("Deels");
    case CriterionOutcome::Missing:
        return tr("Nee");
    case CriterionOutcome::Unknown:
        return tr("Onbekend");
    }
    return {};
}

QString weightText(const MatchReceiptRow& row) {
    if (!row.required) {
        return QString::number(row.weight);
    }
    return row.weight > 0 ? tr("eis + %1").arg(row.weight) : tr("eis");
}

QString pointsText(const MatchReceiptRow& row) {
    return row.weight == 0 ? QString() : oneDecimal(row.points); // of what stands beside it
}

Meaning meaningOf(const MatchReceiptRow& row) {
    CriterionLine line = row.front();
    line.outcome = row.outcome;
    return meaningOf(line);
}

RowModel<MatchReceiptRow>* makeMatchReceiptModel(QObject* parent) {
    using R = MatchReceiptRow;
    return new RowModel<R>(
        {{.key = u"outcome"_s,
          .title = tr("Oordeel"),
          .text = outcomeText,
          .meaning = [](const R& r) { return meaningOf(r); },
          .width = 96},
         {.key = u"asked"_s,
          .title = tr("Gevraagd"),
          .text = [](const R& r) { return askedText(r); },
          .tip = [](const R& r) { return askedText(r); },
          .width = 164},
         {.key = u"found"_s,
          .title = tr("Gevonden"),
          .text = [](const R& r) { return foundText(r); },
          .tip =
              [](const R& r) {
                  const auto where = whereText(tellingLine(r, &CriterionLine::found));
                  return where.isEmpty() ? foundText(r) : tr("%1 (%2)").arg(foundText(r), where);
              },
          .width = 128},
         {.key = u"weight"_s,
          .title = tr("Gewicht"),
          .text = weightText,
          .width = 80,
          .number = true},
         {.key = u"points"_s,
          .title = tr("Punten"),
          .text = pointsText,
          .width = 76,
          .number = true}},
        [](const R&) { return std::int64_t{0}; }, parent);
}

QString receiptSum(const std::vector<MatchReceiptRow>& rows, int scoreInTenths) {
    std::int64_t points = 0;
    int weights = 0;
    for (const auto& row : rows) {
        points += row.points;
        weights += row.weight;
    }
    if (weights == 0) {
        return {};
    }
    return tr("Samen %1 van %2 punten  ·  score %3")
        .arg(oneDecimal(points))
        .arg(weights)
        .arg(oneDecimal(std::int64_t{scoreInTenths} * 100));
}

QString mendText(const MatchReceiptRow& row) {
    const auto& key = row.front().key;
    if (key == "certificate" || key == "licence") {
        return mendExpiry(row);
    }
    if (key == "skill" || key == "language") {
        return mendLevel(row, subjectText(row.front()));
    }
    if (key == "education") {
        return insteadOf(tr("opleiding %1").arg(askedText(row.front())), foundText(row));
    }
    if (key == "experience") {
        return mendExperience(row);
    }
    if (key == "distance") {
        return mendDistance(row);
    }
    if (key == "days" || key == "hours" || key == "start" || key == "wage") {
        return mendNumber(row);
    }
    return termsMend(row.front());
}

QStringList mendsOf(const std::vector<MatchReceiptRow>& rows) {
    QStringList mends;
    for (const auto& row : rows) {
        if (row.required && row.outcome == CriterionOutcome::Missing) {
            mends << mendText(row);
        }
    }
    mends.removeAll(QString());
    return mends;
}

QString mendsOf(const domain::MatchScore& score) {
    return mendsOf(matchReceiptRows(score.lines)).join(u", "_s);
}

QString detailText(const MatchReceiptRow& row) {
    auto text =
        u"<b>%1</b>: %2"_s.arg(askedText(row).toHtmlEscaped(), foundText(row).toHtmlEscaped());
    QStringList more;
    if (const auto where = whereText(tellingLine(row, &CriterionLine::found)); !where.isEmpty()) {
        more << tr("staat bij: %1").arg(where);
    }
    const bool full = row.points >= std::int64_t{row.weight} * 1000;
    const bool right = row.outcome == CriterionOutcome::Met && full;
    if (const auto raise = raiseWord(row); !right && !raise.isEmpty()) {
        more << tr("helpt: %1").arg(raise);
    }
    if (!more.isEmpty()) {
        text += u" · "_s + more.join(u" · "_s).toHtmlEscaped();
    }
    return text;
}

QStringList raisesOf(const std::vector<MatchReceiptRow>& rows) {
    std::int64_t weights = 0;
    std::vector<const MatchReceiptRow*> open;
    for (const auto& row : rows) {
        weights += row.weight;
        const bool short_ = row.points < std::int64_t{row.weight} * 1000;
        if (short_ && row.front().key != "distance" && !raiseWord(row).isEmpty()) {
            open.push_back(&row);
        }
    }
    const auto gain = [](const MatchReceiptRow* row) {
        return (std::int64_t{row->weight} * 1000) - row->points;
    };
    std::ranges::stable_sort(open, std::greater{}, gain);
    QStringList raises;
    for (const auto* row : open) {
        if (static_cast<std::size_t>(raises.size()) < kMostRaises && weights > 0) {
            raises
                << tr("+%1 punt: %2").arg(oneDecimal(gain(row) * 100 / weights), raiseWord(*row));
        }
    }
    return raises;
}

QStringList questionsOf(const std::vector<MatchReceiptRow>& rows) {
    QStringList questions;
    for (const auto& row : rows) {
        if (row.outcome == CriterionOutcome::Unknown && !isRecordedNowhere(row.front())) {
            questions << askedText(row);
        }
    }
    return questions;
}

} // namespace werkbalie::ui
