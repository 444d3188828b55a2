// "Engels, B1" on the screen is language "en" with minimum 2 in the vacancy, and back.
#include "ui/recruitment/requirement_rows.h"

#include "domain/base/text.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::EducationLevel;
using domain::LanguageLevel;
using domain::Requirement;
using domain::RequirementKind;
using domain::RequirementStrength;

constexpr std::array kKinds{RequirementKind::Skill,           RequirementKind::Certificate,
                            RequirementKind::Language,        RequirementKind::EducationLevel,
                            RequirementKind::ExperienceYears, RequirementKind::DrivingLicence};
constexpr std::array kStrengths{RequirementStrength::Hard, RequirementStrength::Soft};
constexpr std::array kLanguageLevels{LanguageLevel::A1,    LanguageLevel::A2, LanguageLevel::B1,
                                     LanguageLevel::B2,    LanguageLevel::C1, LanguageLevel::C2,
                                     LanguageLevel::Native};
constexpr std::array kEducationLevels{
    EducationLevel::Primary, EducationLevel::Vmbo, EducationLevel::Mbo1, EducationLevel::Mbo2,
    EducationLevel::Mbo3,    EducationLevel::Mbo4, EducationLevel::Havo, EducationLevel::Vwo,
    EducationLevel::Hbo,     EducationLevel::Wo};

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString folded(const QString& text) {
    return qs(domain::foldText(trimmed(text)));
}

QString nameText(const Requirement& requirement) {
    if (requirement.kind == RequirementKind::Language) {
        return languageName(requirement.name);
    }
    const auto level = domain::parseEducationLevel(requirement.name);
    return requirement.kind == RequirementKind::EducationLevel && level ? word(*level)
                                                                        : qs(requirement.name);
}

QString minimumText(const Requirement& requirement) {
    const auto index = static_cast<std::size_t>(std::max(0, requirement.minimum));
    if (requirement.kind == RequirementKind::Language && index < kLanguageLevels.size()) {
        return word(kLanguageLevels.at(index));
    }
    return requirement.minimum > 0 ? QString::number(requirement.minimum) : QString();
}

std::string nameOf(RequirementKind kind, const QString& text) {
    if (kind == RequirementKind::Language) {
        for (const auto& code : languageCodes()) {
            if (folded(languageName(str(code))) == folded(text)) {
                return str(code);
            }
        }
    }
    if (kind == RequirementKind::EducationLevel) {
        for (const auto level : kEducationLevels) {
            if (folded(word(level)) == folded(text)) {
                return std::string(domain::toText(level));
            }
        }
    }
    return trimmed(text);
}

int minimumOf(RequirementKind kind, const QString& text) {
    if (kind == RequirementKind::Language) {
        for (std::size_t i = 0; i < kLanguageLevels.size(); ++i) {
            if (folded(word(kLanguageLevels.at(i))) == folded(text)) {
                return static_cast<int>(i);
            }
        }
    }
    return text.toInt();
}

} // namespace

std::vector<EditorColumn> requirementColumns() {
    EditorColumn kinds{.title = tr("Soort"), .kind = CellKind::Choice, .width = 108};
    for (const auto kind : kKinds) {
        kinds.codes << qs(domain::toText(kind));
        kinds.labels << word(kind);
    }
    EditorColumn strengths{.title = tr("Kracht"), .kind = CellKind::Choice, .width = 80};
    for (const auto strength : kStrengths) {
        strengths.codes << qs(domain::toText(strength));
        strengths.labels << word(strength);
    }
    return {kinds,
            {.title = tr("Wat"), .width = 132},
            {.title = tr("Minimaal"), .width = 80},
            strengths,
            {.title = tr("Gewicht"), .kind = CellKind::Count, .width = 64}};
}

std::vector<EditorRow> rowsOf(const std::vector<Requirement>& list) {
    std::vector<EditorRow> rows;
    for (const auto& item : list) {
        const bool soft = item.strength == RequirementStrength::Soft;
        rows.push_back({qs(domain::toText(item.kind)), nameText(item), minimumText(item),
                        qs(domain::toText(item.strength)),
                        soft ? QString::number(item.weight) : QString()});
    }
    return rows;
}

std::vector<Requirement> requirementsOf(const std::vector<EditorRow>& rows) {
    std::vector<Requirement> list;
    for (const auto& row : rows) {
        const auto kind =
            domain::parseRequirementKind(str(row.value(0))).value_or(RequirementKind::Skill);
        const auto strength =
            domain::parseRequirementStrength(str(row.value(3))).value_or(RequirementStrength::Soft);
        bool hasWeight = false;
        const int weight = row.value(4).toInt(&hasWeight);
        if (!row.value(1).isEmpty() || kind == RequirementKind::ExperienceYears) {
            list.push_back({.kind = kind,
                            .strength = strength,
                            .name = nameOf(kind, row.value(1)),
                            .minimum = minimumOf(kind, row.value(2)),
                            .weight = hasWeight ? weight : Requirement{}.weight});
        }
    }
    return list;
}

QString sentenceOf(const Requirement& requirement) {
    return tr("%1: %2 %3")
        .arg(word(requirement.strength), nameText(requirement), minimumText(requirement))
        .trimmed();
}

} // namespace werkbalie::ui
