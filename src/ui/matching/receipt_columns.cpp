// Words for criteria and what was found on them.
#include "ui/matching/receipt_columns.h"

#include "app/format_nl.h"
#include "ui/matching/receipt_words.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>
#include <set>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::CriterionLine;
using domain::CriterionOutcome;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}
QString tr(const char* text, const char* comment, int count) {
    return QCoreApplication::translate("werkbalie::ui", text, comment, count);
}

QString valueOf(const domain::MessageValues& values, std::string_view key) {
    for (const auto& [name, text] : values) {
        if (name == key) {
            return qs(text);
        }
    }
    return {};
}

QString years(const QString& months) {
    const int count = months.toInt();
    return count == 1   ? tr("1 maand")
           : count < 24 ? tr("%1 maanden").arg(count)
                        : tr("%1 jaar").arg(count / 12);
}

/// Days stand in the receipt as digits 1 to 7.
QString dayNames(const QString& digits) {
    domain::WeekdaySet days = 0;
    for (const QChar digit : digits) {
        days |= digit.isDigit() && digit != u'0' ? 1U << (digit.digitValue() - 1) : 0U;
    }
    return weekdays(days);
}

/// "29.50" becomes "29,5", and "24.00" is "24".
QString hoursText(const std::string& canonical) {
    auto text = qs(app::dutchNumber(canonical));
    static const QRegularExpression kZeros(u",?0+$"_s);
    return text.contains(u',') ? text.remove(kZeros) : text;
}

QString occupationFound(const CriterionLine& line) {
    if (const auto near = closenessText(line); !near.isEmpty()) {
        return near;
    }
    const auto by = valueOf(line.found, "by");
    if (by == "wish"_L1) {
        return tr("is de wens");
    }
    if (by == "experience"_L1) {
        return tr("eerder gedaan");
    }
    if (by == "sector"_L1) {
        return tr("zelfde branche");
    }
    return valueOf(line.found, "occupation");
}

bool isEvidence(const CriterionLine& line) {
    static const std::set<std::string> kEvidence{"asked", "hired", "agreed", "talk"};
    return kEvidence.contains(line.key);
}

QString noEvidence(const std::string& key) {
    if (key == "asked") {
        return tr("nog niet gevraagd");
    }
    if (key == "hired") {
        return tr("nog niet ingehuurd");
    }
    return key == "agreed" ? tr("geen afspraken") : tr("nog niet gesproken");
}

/// "2 eerder geplaatst, laatst 01-05-2026".
QString evidenceWord(const QString& by, const QString& on, int count) {
    if (by == "open_vacancy"_L1) {
        return tr("%n vacature(s) nu open", "", count);
    }
    if (by == "earlier_vacancy"_L1) {
        return tr("%n eerdere vacature(s), laatst %1", "", count).arg(on);
    }
    if (by == "running_placement"_L1) {
        return tr("%n aan het werk", "", count);
    }
    if (by == "ended_placement"_L1) {
        return tr("%n eerder geplaatst, laatst %1", "", count).arg(on);
    }
    if (by == "running_agreement"_L1) {
        return tr("tariefafspraak loopt");
    }
    if (by == "ended_agreement"_L1) {
        return tr("tariefafspraak van %1").arg(on);
    }
    return by == "terms"_L1 ? tr("arbeidsvoorwaarden vastgelegd") : tr("offerte van %1").arg(on);
}

QString evidenceFound(const CriterionLine& line) {
    if (line.found.empty()) {
        return noEvidence(line.key);
    }
    const auto on = qs(app::dutchValue(str(valueOf(line.found, "on"))));
    if (line.key == "talk") {
        return tr("laatst op %1").arg(on);
    }
    const auto found =
        evidenceWord(valueOf(line.found, "by"), on, valueOf(line.found, "count").toInt());
    const auto near = valueOf(line.found, "closeness");
    const bool other = near == "broader"_L1 || near == "related"_L1;
    QStringList fit;
    if (other || valueOf(line.found, "fit") == "done_before"_L1) {
        fit << valueOf(line.found, "occupation");
    }
    if (other) {
        fit << (near == "broader"_L1 ? tr("bredere of smallere functie") : tr("verwante functie"));
    }
    if (valueOf(line.found, "fit") == "done_before"_L1) {
        fit << tr("eerder gedaan");
    }
    return fit.isEmpty() ? found : u"%1 (%2)"_s.arg(found, fit.join(u", "_s));
}

QString distanceFound(const CriterionLine& line) {
    const auto km = valueOf(line.found, "km");
    const auto limit = valueOf(line.found, "limit_km");
    if (km.isEmpty()) {
        return {};
    }
    return limit.isEmpty() ? tr("%1 km").arg(km) : tr("%1 km, grens %2 km").arg(km, limit);
}

} // namespace

QString criterionWord(const std::string& key) {
    static const std::map<std::string, const char*> kWords{
        {"occupation", QT_TRANSLATE_NOOP("werkbalie::ui", "Functie")},
        {"skill", QT_TRANSLATE_NOOP("werkbalie::ui", "Vaardigheid")},
        {"certificate", QT_TRANSLATE_NOOP("werkbalie::ui", "Certificaat")},
        {"language", QT_TRANSLATE_NOOP("werkbalie::ui", "Taal")},
        {"education", QT_TRANSLATE_NOOP("werkbalie::ui", "Opleiding")},
        {"experience", QT_TRANSLATE_NOOP("werkbalie::ui", "Werkervaring")},
        {"licence", QT_TRANSLATE_NOOP("werkbalie::ui", "Rijbewijs")},
        {"days", QT_TRANSLATE_NOOP("werkbalie::ui", "Dagen")},
        {"hours", QT_TRANSLATE_NOOP("werkbalie::ui", "Uren")},
        {"start", QT_TRANSLATE_NOOP("werkbalie::ui", "Start")},
        {"wage", QT_TRANSLATE_NOOP("werkbalie::ui", "Loon")},
        {"distance", QT_TRANSLATE_NOOP("werkbalie::ui", "Afstand")},
        {"shifts", QT_TRANSLATE_NOOP("werkbalie::ui", "Ploegen")},
        {"permission", QT_TRANSLATE_NOOP("werkbalie::ui", "Werkvergunning")},
        {"placed", QT_TRANSLATE_NOOP("werkbalie::ui", "Vrij van andere plaatsing")},
        {"refused", QT_TRANSLATE_NOOP("werkbalie::ui", "Niet eerder afgewezen")},
        {"recency", QT_TRANSLATE_NOOP("werkbalie::ui", "Laatst gedaan")},
        {"sector", QT_TRANSLATE_NOOP("werkbalie::ui", "Branche")},
        {"intake", QT_TRANSLATE_NOOP("werkbalie::ui", "Intake")},
        {"evaluation", QT_TRANSLATE_NOOP("werkbalie::ui", "Beoordelingen")},
        {"asked", QT_TRANSLATE_NOOP("werkbalie::ui", "Vroeg om de functie")},
        {"hired", QT_TRANSLATE_NOOP("werkbalie::ui", "Huurde de functie in")},
        {"agreed", QT_TRANSLATE_NOOP("werkbalie::ui", "Afspraken erover")},
        {"talk", QT_TRANSLATE_NOOP("werkbalie::ui", "Contact")},
    };
    const auto found = kWords.find(key);
    return found == kWords.end() ? qs(key) : tr(found->second);
}

QString levelText(const std::string& key, const QString& level) {
    if (key == "language") {
        const auto parsed = domain::parseLanguageLevel(str(level));
        return parsed ? word(*parsed) : level;
    }
    if (key == "education") {
        const auto parsed = domain::parseEducationLevel(str(level));
        return parsed ? word(*parsed) : level;
    }
    return tr("niveau %1").arg(level);
}

QString subjectText(const CriterionLine& line) {
    if (line.key == "language") {
        return languageName(line.name);
    }
    if (line.key == "education") {
        return levelText(line.key, qs(line.name));
    }
    if (line.key == "days") {
        return dayNames(qs(line.name));
    }
    if (line.key == "hours") {
        return tr("%1 uur").arg(hoursText(line.name));
    }
    if (const auto terms = termsAsked(line); !terms.isEmpty()) {
        return terms;
    }
    if (line.key == "start") {
        return qs(app::dutchValue(line.name));
    }
    if (line.key == "wage") {
        return tr("tot € %1").arg(qs(app::dutchNumber(line.name)));
    }
    return qs(line.name);
}

QString askedText(const CriterionLine& line) {
    const auto word = criterionWord(line.key);
    auto name = subjectText(line);
    if (const auto level = valueOf(line.asked, "level"); !level.isEmpty()) {
        name += u' ' + levelText(line.key, level);
    }
    if (const auto months = valueOf(line.asked, "months"); !months.isEmpty()) {
        name += u' ' + years(months);
    }
    if (const auto some = valueOf(line.asked, "at_least"); !some.isEmpty()) {
        name = tr("%1, minstens %2 daarvan").arg(name, some);
    }
    static const std::set<std::string> kPlain{"skill", "certificate", "language", "education"};
    if (name.isEmpty() || kPlain.contains(line.key)) {
        return name.isEmpty() ? word : name; // the name says what it is
    }
    return word + u": "_s + name;
}

QString foundText(const CriterionLine& line) {
    if (const auto terms = termsFound(line); !terms.isEmpty()) {
        return terms;
    }
    if (line.outcome == CriterionOutcome::Unknown) {
        return tr("niet bekend, vraag het na");
    }
    if (line.key == "occupation") {
        return occupationFound(line);
    }
    if (isEvidence(line)) {
        return evidenceFound(line);
    }
    if (line.key == "distance") {
        return distanceFound(line);
    }
    if (const auto level = valueOf(line.found, "level"); !level.isEmpty()) {
        return levelText(line.key, level);
    }
    if (const auto months = valueOf(line.found, "months"); !months.isEmpty()) {
        return years(months);
    }
    if (const auto days = valueOf(line.found, "days"); !days.isEmpty()) {
        return dayNames(days);
    }
    if (const auto hours = valueOf(line.found, "hours"); !hours.isEmpty()) {
        return tr("%1 uur").arg(hoursText(str(hours)));
    }
    if (const auto from = valueOf(line.found, "from"); !from.isEmpty()) {
        return tr("vanaf %1").arg(qs(app::dutchValue(str(from))));
    }
    if (const auto expires = valueOf(line.found, "expires"); !expires.isEmpty()) {
        return tr("geldig tot %1").arg(qs(app::dutchValue(str(expires))));
    }
    if (const auto wage = valueOf(line.found, "wage"); !wage.isEmpty()) {
        return tr("vraagt € %1").arg(qs(app::dutchNumber(str(wage))));
    }
    return line.outcome == CriterionOutcome::Missing ? tr("ontbreekt") : tr("aanwezig");
}

QString word(CriterionOutcome outcome) {
    switch (outcome) {
    case CriterionOutcome::Met:
        return tr("Past");
    case CriterionOutcome::Partly:
        return tr("Deels");
    case CriterionOutcome::Missing:
        return tr("Ontbreekt");
    case CriterionOutcome::Unknown:
        return tr("Onbekend");
    }
    return {};
}

Meaning meaningOf(const CriterionLine& line) {
    switch (line.outcome) {
    case CriterionOutcome::Met:
        return Meaning::Fine;
    case CriterionOutcome::Partly:
        return Meaning::Attention;
    case CriterionOutcome::Missing:
        return line.strength == domain::RequirementStrength::Hard ? Meaning::Blocked
                                                                  : Meaning::Attention;
    case CriterionOutcome::Unknown:
        return Meaning::Information;
    }
    return Meaning::None;
}

QString knockOutReason(const domain::MatchScore& score) {
    QStringList reasons;
    for (const auto& line : score.lines) {
        if (line.strength == domain::RequirementStrength::Hard &&
            line.outcome == CriterionOutcome::Missing) {
            reasons << tr("%1 (%2)").arg(askedText(line), foundText(line));
        }
    }
    return reasons.join(u", "_s);
}

} // namespace werkbalie::ui
