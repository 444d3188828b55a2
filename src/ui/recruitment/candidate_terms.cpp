// Words for further functions, shifts and work permission.
#include "ui/recruitment/candidate_terms.h"

#include "app/format_nl.h"
#include "domain/base/text.h"
#include "ui/recruitment/shift_toggles.h"
#include "ui/support/choice_box.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using Kind = domain::WorkPermissionKind;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

QString word(Kind kind) {
    switch (kind) {
    case Kind::NotAsked:
        return tr("Nog niet gevraagd");
    case Kind::NotNeeded:
        return tr("Niet nodig");
    case Kind::Permit:
        return tr("Met vergunning");
    }
    return {};
}

void fillPermissions(QComboBox& box) {
    fillChoices<Kind>(box, {Kind::NotAsked, Kind::NotNeeded, Kind::Permit});
}

Kind chosenPermission(const QComboBox& box) {
    return chosen<Kind>(box);
}

void choosePermission(QComboBox& box, Kind kind) {
    choose(box, kind);
}

QString furtherText(const std::vector<std::string>& occupations) {
    QStringList names;
    for (const auto& occupation : occupations) {
        names << qs(occupation);
    }
    return names.join(u"; "_s);
}

std::vector<std::string> furtherOf(const QString& text) {
    return domain::splitList(str(text), ';');
}

QString termsSummary(const domain::Candidate& candidate) {
    QStringList parts;
    if (!candidate.furtherOccupations.empty()) {
        parts << furtherText(candidate.furtherOccupations);
    }
    if (candidate.availability.shifts != 0) {
        parts << shiftNames(candidate.availability.shifts);
    }
    const auto& permission = candidate.workPermission;
    if (permission.kind == Kind::Permit && permission.validUntil) {
        parts << tr("vergunning t/m %1").arg(qs(app::dutchDay(*permission.validUntil)));
    } else if (permission.kind != Kind::NotAsked) {
        parts << tr("werkvergunning: %1").arg(word(permission.kind).toLower());
    }
    return parts.join(u" · "_s).left(80);
}

} // namespace werkbalie::ui
