// From keys and values of a line to Dutch.
#include "ui/matching/receipt_words.h"

#include "app/format_nl.h"
#include "ui/recruitment/shift_toggles.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <map>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::CriterionLine;
using domain::CriterionOutcome;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString valueOf(const domain::MessageValues& values, std::string_view key) {
    for (const auto& [name, text] : values) {
        if (name == key) {
            return qs(text);
        }
    }
    return {};
}

QString dayText(const QString& isoDay) {
    return qs(app::dutchValue(str(isoDay)));
}

QString shiftsOf(const QString& text) {
    const auto shifts = domain::parseShifts(str(text));
    return shifts ? shiftNames(*shifts) : text;
}

QString placedText(const CriterionLine& line) {
    const auto until = valueOf(line.found, "until");
    if (until.isEmpty()) {
        return tr("geen lopende plaatsing");
    }
    return until == "open"_L1 ? tr("geplaatst, zonder einddatum")
                              : tr("geplaatst tot en met %1").arg(dayText(until));
}

QString permissionText(const CriterionLine& line) {
    const auto expires = valueOf(line.found, "expires");
    return expires.isEmpty() ? tr("niet nodig") : tr("geldig tot en met %1").arg(dayText(expires));
}

QString recencyText(const CriterionLine& line) {
    const auto months = valueOf(line.found, "months_ago");
    if (months.isEmpty()) {
        return tr("niet eerder gedaan");
    }
    if (months == "0"_L1) {
        return tr("tot nu toe");
    }
    return months == "1"_L1 ? tr("1 maand geleden") : tr("%1 maanden geleden").arg(months);
}

QString sectorText(const CriterionLine& line) {
    const auto months = valueOf(line.found, "months");
    if (!months.isEmpty()) {
        return months == "1"_L1 ? tr("1 maand") : tr("%1 maanden").arg(months);
    }
    return line.outcome == CriterionOutcome::Missing ? tr("niet in gewerkt") : tr("is de wens");
}

QString fieldWord(const QString& field) {
    static const std::map<QString, const char*> kWords{
        {u"occupation"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Functie (wens)")},
        {u"further_occupations"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Andere functies")},
        {u"experience"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Werkervaring")},
        {u"sector"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Branche (wens)")},
        {u"skills"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Vaardigheden")},
        {u"certificates"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Certificaten")},
        {u"languages"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Talen")},
        {u"education"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Opleiding")},
        {u"wage_wish"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Loonwens")},
        {u"days"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Dagen")},
        {u"hours_per_week"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Uren per week")},
        {u"available_from"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Beschikbaar vanaf")},
        {u"shifts"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Ploegen")},
        {u"work_permission"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Werkvergunning")},
        {u"placements"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Plaatsingen")},
        {u"proposals"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Voordrachten")},
        {u"address"_s, QT_TRANSLATE_NOOP("werkbalie::ui", "Adres en reisafstand")},
    };
    const auto found = kWords.find(field);
    return found == kWords.end() ? field : tr(found->second);
}

} // namespace

QString termsAsked(const CriterionLine& line) {
    return line.key == "shifts" ? shiftsOf(qs(line.name)) : QString();
}

QString termsFound(const CriterionLine& line) {
    if (isRecordedNowhere(line)) {
        return tr("nog niet vastgelegd");
    }
    if (line.outcome == CriterionOutcome::Unknown) {
        return {};
    }
    if (line.key == "shifts") {
        return shiftsOf(valueOf(line.found, "shifts"));
    }
    if (line.key == "permission") {
        return permissionText(line);
    }
    if (line.key == "placed") {
        return placedText(line);
    }
    if (line.key == "refused") {
        return line.outcome == CriterionOutcome::Missing ? tr("eerder afgewezen om een vaste reden")
                                                         : tr("niet afgewezen");
    }
    if (line.key == "recency") {
        return recencyText(line);
    }
    return line.key == "sector" ? sectorText(line) : QString();
}

QString termsMend(const CriterionLine& line) {
    if (line.key == "shifts") {
        return tr("ook werken in de ploeg: %1").arg(shiftsOf(qs(line.name)));
    }
    if (line.key == "permission") {
        return tr("werkvergunning verlengen");
    }
    if (line.key == "placed") {
        return tr("beginnen na de lopende plaatsing");
    }
    if (line.key == "recency") {
        return tr("de functie kort geleden gedaan hebben");
    }
    return line.key == "sector" ? tr("meer ervaring in de branche") : QString();
}

QString closenessText(const CriterionLine& line) {
    const auto closeness = valueOf(line.found, "closeness");
    const auto name = valueOf(line.found, "occupation");
    if (closeness == "synonym"_L1) {
        return tr("hetzelfde werk: %1").arg(name);
    }
    if (closeness == "broader"_L1) {
        return tr("bredere of smallere functie: %1").arg(name);
    }
    if (closeness == "related"_L1) {
        return tr("verwante functie: %1").arg(name);
    }
    if (closeness == "same"_L1 && valueOf(line.found, "by") == "further_wish"_L1) {
        return tr("is ook een wens");
    }
    return {};
}

bool isRecordedNowhere(const CriterionLine& line) {
    return valueOf(line.found, "state") == "not_recorded"_L1;
}

QString whereText(const CriterionLine& line) {
    const auto where = valueOf(line.found, "where");
    const auto gap = where.indexOf(u' ');
    if (gap < 0) {
        return where.isEmpty() ? QString() : fieldWord(where);
    }
    auto lines = where.mid(gap + 1).split(u',');
    const auto last = lines.takeLast();
    return tr("%1, regel %2")
        .arg(fieldWord(where.left(gap)),
             lines.isEmpty() ? last : tr("%1 en %2").arg(lines.join(u", "_s), last));
}

} // namespace werkbalie::ui
