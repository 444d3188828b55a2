// Names of columns as a clerk would say them.
#include "ui/administration/hours_file_words.h"

#include "app/format_nl.h"
#include "ui/administration/hours_text.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <array>

namespace werkbalie::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

/// What files tell of hours besides their kind.
constexpr std::array kMarksOfFiles{domain::BandKind::Cold, domain::BandKind::Dirty,
                                   domain::BandKind::Other};

QString dayText(int weekday) {
    switch (weekday) {
    case 0:
        return tr("Uren op maandag");
    case 1:
        return tr("Uren op dinsdag");
    case 2:
        return tr("Uren op woensdag");
    case 3:
        return tr("Uren op donderdag");
    case 4:
        return tr("Uren op vrijdag");
    case 5:
        return tr("Uren op zaterdag");
    default:
        return tr("Uren op zondag");
    }
}

} // namespace

QString layoutText(domain::HoursLayout layout) {
    switch (layout) {
    case domain::HoursLayout::Entries:
        return tr("Elke regel een dag of dienst");
    case domain::HoursLayout::Components:
        return tr("Elke kolom een soort uren");
    case domain::HoursLayout::Days:
        return tr("Elke kolom een dag");
    case domain::HoursLayout::WeekTotals:
        return tr("Weektotalen");
    }
    return {};
}

QString spreadText(domain::WeekSpread spread) {
    switch (spread) {
    case domain::WeekSpread::Ask:
        return tr("Kies hoe weektotalen over de dagen gaan");
    case domain::WeekSpread::AgreedDays:
        return tr("Over de afgesproken dagen");
    case domain::WeekSpread::Workdays:
        return tr("Gelijk over maandag tot en met vrijdag");
    }
    return {};
}

QString componentText(const domain::ComponentWord& component) {
    if (!component.marks.isEmpty()) {
        return hourTypeText(component.type) + QStringLiteral(", ") + marksText(component.marks);
    }
    const auto name = hourTypeText(component.type);
    return component.percentage
               ? name + QLatin1Char(' ') + qs(app::dutchPercentage(*component.percentage, 0))
               : name;
}

QString meaningText(const domain::ColumnMeaning& meaning) {
    using enum domain::ColumnRole;
    switch (meaning.role) {
    case Ignored:
        return tr("Niet inlezen");
    case Unknown:
        return tr("Nog niet gekozen");
    case Placement:
        return tr("Plaatsingsnummer");
    case Personnel:
        return tr("Personeelsnummer");
    case Worker:
        return tr("Naam flexkracht");
    case FirstName:
        return tr("Voornaam of voorletters");
    case Prefix:
        return tr("Tussenvoegsel");
    case LastName:
        return tr("Achternaam");
    case Client:
        return tr("Opdrachtgever");
    case Day:
        return tr("Datum");
    case Week:
        return tr("Week");
    case Year:
        return tr("Jaar");
    case Hours:
        return tr("Aantal uren");
    case Start:
        return tr("Begin");
    case End:
        return tr("Einde");
    case Break:
        return tr("Pauze");
    case Type:
        return tr("Soort uren");
    case Percentage:
        return tr("Percentage");
    case Reference:
        return tr("Kenmerk");
    case Component:
        return tr("Uren: %1").arg(componentText({meaning.type, meaning.percentage, meaning.marks}));
    case Weekday:
        return dayText(meaning.weekday);
    }
    return {};
}

std::vector<domain::ComponentWord> componentChoices(const std::string& word) {
    const auto percentage = domain::percentageIn(word);
    std::vector<domain::ComponentWord> choices;
    for (const auto& rules : domain::hourTypes()) {
        choices.push_back({.type = rules.type, .percentage = percentage});
    }
    for (const auto mark : kMarksOfFiles) {
        choices.push_back({.marks = {mark}});
    }
    return choices;
}

std::vector<domain::ColumnMeaning> meaningChoices(const std::string& header) {
    using enum domain::ColumnRole;
    std::vector<domain::ColumnMeaning> choices;
    for (const auto role :
         {Unknown, Ignored, Worker, FirstName, Prefix, LastName, Personnel, Placement, Client, Day,
          Week, Year, Hours, Start, End, Break, Type, Percentage, Reference}) {
        choices.push_back({.role = role});
    }
    for (int day = 0; day < 7; ++day) {
        choices.push_back({.role = Weekday, .weekday = day});
    }
    for (const auto& component : componentChoices(header)) {
        choices.push_back({.role = Component,
                           .type = component.type,
                           .percentage = component.percentage,
                           .marks = component.marks});
    }
    return choices;
}

QString originText(const app::HoursFilePlan& plan) {
    switch (plan.origin) {
    case app::MappingOrigin::Given:
        return tr("De indeling is met het bestand meegegeven.");
    case app::MappingOrigin::Learned:
        return plan.learnedFromName.empty()
                   ? tr("De indeling is geleerd van een eerder bestand.")
                   : tr("De indeling is geleerd van een eerder bestand van %1.")
                         .arg(qs(plan.learnedFromName));
    case app::MappingOrigin::Recognised:
        return tr("De indeling is herkend aan de kopregel. Kijk haar na; zij wordt onthouden.");
    }
    return {};
}

} // namespace werkbalie::ui
