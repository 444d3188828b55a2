// Conversions between a candidate's lists and editor rows.
#include "ui/recruitment/candidate_rows.h"

#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::EducationLevel;
using domain::LanguageLevel;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

template <class Enum>
EditorColumn choice(const QString& title, int width, std::initializer_list<Enum> values) {
    EditorColumn column{.title = title, .kind = CellKind::Choice, .width = width};
    for (const auto value : values) {
        column.codes << qs(domain::toText(value));
        column.labels << word(value);
    }
    return column;
}

QString isoText(const std::optional<domain::Date>& date) {
    return date ? qs(domain::isoDate(*date)) : QString();
}

std::optional<domain::Date> dateOf(const QString& text) {
    const auto date = domain::parseIsoDate(str(text));
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace

std::vector<EditorColumn> educationColumns() {
    return {
        choice<EducationLevel>(tr("Niveau"), 96,
                               {EducationLevel::Unknown, EducationLevel::Primary,
                                EducationLevel::Vmbo, EducationLevel::Mbo1, EducationLevel::Mbo2,
                                EducationLevel::Mbo3, EducationLevel::Mbo4, EducationLevel::Havo,
                                EducationLevel::Vwo, EducationLevel::Hbo, EducationLevel::Wo}),
        {.title = tr("Opleiding"), .width = 160},
        {.title = tr("School"), .width = 120},
        {.title = tr("Jaar"), .kind = CellKind::Count, .width = 56}};
}

std::vector<EditorColumn> experienceColumns() {
    return {{.title = tr("Functie"), .width = 130},
            {.title = tr("Werkgever"), .width = 110},
            {.title = tr("Van"), .kind = CellKind::Date, .width = 84},
            {.title = tr("Tot"), .kind = CellKind::Date, .width = 84},
            {.title = tr("Taken"), .width = 110},
            {.title = tr("Branche"), .width = 90}};
}

std::vector<EditorColumn> skillColumns() {
    return {{.title = tr("Vaardigheid"), .width = 240},
            {.title = tr("Niveau"),
             .kind = CellKind::Choice,
             .width = 120,
             .codes = {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
             .labels = {tr("Onbekend"), tr("1 beginner"), tr("2 basis"), tr("3 zelfstandig"),
                        tr("4 gevorderd"), tr("5 expert")}}};
}

std::vector<EditorColumn> certificateColumns() {
    return {{.title = tr("Certificaat"), .width = 240},
            {.title = tr("Geldig tot en met"), .kind = CellKind::Date, .width = 120}};
}

std::vector<EditorColumn> languageColumns() {
    EditorColumn languages{.title = tr("Taal"), .kind = CellKind::Choice, .width = 160};
    for (const auto& code : languageCodes()) {
        languages.codes << code;
        languages.labels << languageName(str(code));
    }
    return {languages,
            choice<LanguageLevel>(tr("Niveau"), 120,
                                  {LanguageLevel::A1, LanguageLevel::A2, LanguageLevel::B1,
                                   LanguageLevel::B2, LanguageLevel::C1, LanguageLevel::C2,
                                   LanguageLevel::Native})};
}

std::vector<EditorRow> rowsOf(const std::vector<domain::Education>& list) {
    std::vector<EditorRow> rows;
    for (const auto& item : list) {
        rows.push_back({qs(domain::toText(item.level)), qs(item.title), qs(item.school),
                        item.graduationYear ? QString::number(*item.graduationYear) : QString()});
    }
    return rows;
}

std::vector<EditorRow> rowsOf(const std::vector<domain::WorkExperience>& list) {
    std::vector<EditorRow> rows;
    for (const auto& item : list) {
        rows.push_back({qs(item.occupation), qs(item.employer), isoText(item.from),
                        isoText(item.until), qs(item.tasks), qs(item.sector)});
    }
    return rows;
}

std::vector<EditorRow> rowsOf(const std::vector<domain::Skill>& list) {
    std::vector<EditorRow> rows;
    for (const auto& item : list) {
        rows.push_back({qs(item.name), QString::number(item.level)});
    }
    return rows;
}

std::vector<EditorRow> rowsOf(const std::vector<domain::Certificate>& list) {
    std::vector<EditorRow> rows;
    for (const auto& item : list) {
        rows.push_back({qs(item.name), isoText(item.expires)});
    }
    return rows;
}

std::vector<EditorRow> rowsOf(const std::vector<domain::LanguageSkill>& list) {
    std::vector<EditorRow> rows;
    for (const auto& item : list) {
        rows.push_back({qs(item.language), qs(domain::toText(item.level))});
    }
    return rows;
}

std::vector<domain::Education> educationsOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::Education> list;
    for (const auto& row : rows) {
        const auto level = domain::parseEducationLevel(str(row.value(0)));
        bool isYear = false;
        const int year = row.value(3).toInt(&isYear);
        if (!row.value(1).isEmpty() || (level && *level != EducationLevel::Unknown)) {
            list.push_back({.level = level.value_or(EducationLevel::Unknown),
                            .title = str(row.value(1)),
                            .school = str(row.value(2)),
                            .graduationYear = isYear ? std::optional(year) : std::nullopt});
        }
    }
    return list;
}

std::vector<domain::WorkExperience> experienceOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::WorkExperience> list;
    for (const auto& row : rows) {
        if (!row.value(0).isEmpty() || !row.value(1).isEmpty()) {
            list.push_back({.occupation = str(row.value(0)),
                            .employer = str(row.value(1)),
                            .from = dateOf(row.value(2)),
                            .until = dateOf(row.value(3)),
                            .tasks = str(row.value(4)),
                            .sector = str(row.value(5))});
        }
    }
    return list;
}

std::vector<domain::Skill> skillsOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::Skill> list;
    for (const auto& row : rows) {
        if (!row.value(0).isEmpty()) {
            list.push_back({.name = str(row.value(0)), .level = row.value(1).toInt()});
        }
    }
    return list;
}

std::vector<domain::Certificate> certificatesOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::Certificate> list;
    for (const auto& row : rows) {
        if (!row.value(0).isEmpty() || !row.value(1).isEmpty()) {
            list.push_back({.name = str(row.value(0)), .expires = dateOf(row.value(1))});
        }
    }
    return list;
}

std::vector<domain::LanguageSkill> languagesOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::LanguageSkill> list;
    for (const auto& row : rows) {
        const auto level = domain::parseLanguageLevel(str(row.value(1)));
        if (!row.value(0).isEmpty()) {
            list.push_back(
                {.language = str(row.value(0)), .level = level.value_or(LanguageLevel::A1)});
        }
    }
    return list;
}

} // namespace werkbalie::ui
