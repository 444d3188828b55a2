// The columns of the lists around a client.
#include "ui/acquisition/client_columns.h"

#include "app/format_nl.h"
#include "exchange/phone.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}
QString day(const std::optional<domain::Date>& date) {
    return date ? qs(app::dutchDay(*date)) : QString();
}
QVariant dayNumber(const std::optional<domain::Date>& date) {
    return date ? QVariant(qlonglong(date->time_since_epoch().count())) : QVariant();
}
std::optional<domain::Date> lastDay(const domain::DateRange& range) {
    return range.until ? std::optional(*range.until - std::chrono::days{1}) : std::nullopt;
}

std::vector<Column<storage::ClientRow>> companyColumns() {
    using R = storage::ClientRow;
    return {
        {.key = QStringLiteral("name"),
         .title = tr("Naam"),
         .text = [](const R& r) { return qs(r.name); },
         .width = 220},
        {.key = QStringLiteral("stage"),
         .title = tr("Fase"),
         .text = [](const R& r) { return word(r.stage); },
         .meaning = [](const R& r) { return meaningOf(r.stage); },
         .width = 132},
        {.key = QStringLiteral("city"),
         .title = tr("Plaats"),
         .text = [](const R& r) { return qs(r.city); },
         .width = 120},
        {.key = QStringLiteral("sector"),
         .title = tr("Branche"),
         .text = [](const R& r) { return qs(r.sector); },
         .width = 120},
        {.key = QStringLiteral("contact"),
         .title = tr("Contactpersoon"),
         .text = [](const R& r) { return qs(r.mainContact); },
         .width = 150},
        {.key = QStringLiteral("placements"),
         .title = tr("Aan het werk"),
         .text =
             [](const R& r) {
                 return r.activePlacements > 0 ? QString::number(r.activePlacements) : QString();
             },
         .sort = [](const R& r) { return qlonglong{r.activePlacements}; },
         .width = 96,
         .number = true},
    };
}

Meaning urgencyOf(const storage::ClientRow& row, domain::Date today) {
    if (!row.nextActionOn) {
        return Meaning::None;
    }
    if (*row.nextActionOn < today) {
        return Meaning::Blocked;
    }
    return *row.nextActionOn == today ? Meaning::Attention : Meaning::Information;
}

std::vector<Column<storage::ClientRow>> actionColumns(domain::Date today) {
    using R = storage::ClientRow;
    return {
        {.key = QStringLiteral("actionOn"),
         .title = tr("Actie op"),
         .text = [](const R& r) { return day(r.nextActionOn); },
         .sort = [](const R& r) { return dayNumber(r.nextActionOn); },
         .meaning = [today](const R& r) { return urgencyOf(r, today); },
         .width = 126},
        {.key = QStringLiteral("action"),
         .title = tr("Volgende actie"),
         .text = [](const R& r) { return qs(r.nextAction); },
         .width = 200},
        {.key = QStringLiteral("phone"),
         .title = tr("Telefoon"),
         .text = [](const R& r) { return qs(exchange::readablePhone(r.phone)); },
         .width = 120,
         .hidden = true},
        {.key = QStringLiteral("owner"),
         .title = tr("Intercedent"),
         .text = [](const R& r) { return qs(r.ownerName); },
         .width = 130,
         .hidden = true},
    };
}

} // namespace

std::vector<Column<storage::ClientRow>> clientColumns(domain::Date today) {
    auto columns = companyColumns();
    for (auto& column : actionColumns(today)) {
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<Column<domain::Contact>> contactPersonColumns() {
    using C = domain::Contact;
    return {
        {.key = QStringLiteral("name"),
         .title = tr("Naam"),
         .text =
             [](const C& c) {
                 return c.isMain ? tr("%1 (eerste)").arg(qs(c.person.name.full()))
                                 : qs(c.person.name.full());
             },
         .width = 170},
        {.key = QStringLiteral("job"),
         .title = tr("Functie"),
         .text = [](const C& c) { return qs(c.jobTitle); },
         .width = 140},
        {.key = QStringLiteral("phone"),
         .title = tr("Telefoon"),
         .text = [](const C& c) { return qs(exchange::readablePhone(c.person.phone)); },
         .width = 120},
        {.key = QStringLiteral("email"),
         .title = tr("E-mail"),
         .text = [](const C& c) { return qs(c.person.email); },
         .width = 200},
    };
}

QString ratesText(const std::vector<domain::AgreedRate>& rates) {
    QStringList texts;
    for (const auto& rate : rates) {
        texts << QStringLiteral("%1 %2").arg(qs(rate.name), qs(app::dutchRate(rate.tariff)));
    }
    return texts.join(QStringLiteral(" · "));
}

std::vector<Column<domain::TariffAgreement>> agreementColumns(domain::Date today) {
    using A = domain::TariffAgreement;
    return {
        {.key = QStringLiteral("occupation"),
         .title = tr("Functie"),
         .text = [](const A& a) { return qs(a.occupation); },
         .meaning =
             [today](const A& a) {
                 return a.validity.contains(today) ? Meaning::Fine : Meaning::None;
             },
         .width = 170},
        {.key = QStringLiteral("tariff"),
         .title = tr("Tarief"),
         .text = [](const A& a) { return qs(app::dutchRate(a.tariff)); },
         .sort = [](const A& a) { return qlonglong{a.tariff.units()}; },
         .width = 90,
         .number = true},
        {.key = QStringLiteral("factor"),
         .title = tr("Factor"),
         .text = [](const A& a) { return a.factor ? qs(app::dutchFactor(*a.factor)) : QString(); },
         .width = 80,
         .number = true},
        {.key = QStringLiteral("rates"),
         .title = tr("Andere uren"),
         .text = [](const A& a) { return ratesText(a.rates); },
         .width = 150},
        {.key = QStringLiteral("from"),
         .title = tr("Vanaf"),
         .text = [](const A& a) { return day(a.validity.from); },
         .sort = [](const A& a) { return dayNumber(a.validity.from); },
         .width = 110},
        {.key = QStringLiteral("until"),
         .title = tr("Tot en met"),
         .text = [](const A& a) { return day(lastDay(a.validity)); },
         .sort = [](const A& a) { return dayNumber(a.validity.until); },
         .width = 110},
        {.key = QStringLiteral("notes"),
         .title = tr("Notitie"),
         .text = [](const A& a) { return qs(a.notes); },
         .width = 160},
    };
}

std::vector<Column<storage::PlacementRow>> clientPlacementColumns() {
    using R = storage::PlacementRow;
    return {
        {.key = QStringLiteral("worker"),
         .title = tr("Flexkracht"),
         .text = [](const R& r) { return qs(r.workerName); },
         .width = 170},
        {.key = QStringLiteral("occupation"),
         .title = tr("Functie"),
         .text = [](const R& r) { return qs(r.occupation); },
         .width = 150},
        {.key = QStringLiteral("status"),
         .title = tr("Status"),
         .text = [](const R& r) { return word(r.status); },
         .meaning = [](const R& r) { return meaningOf(r.status); },
         .width = 100},
        {.key = QStringLiteral("from"),
         .title = tr("Vanaf"),
         .text = [](const R& r) { return day(r.period.from); },
         .sort = [](const R& r) { return dayNumber(r.period.from); },
         .width = 110},
        {.key = QStringLiteral("until"),
         .title = tr("Tot en met"),
         .text = [](const R& r) { return day(lastDay(r.period)); },
         .sort = [](const R& r) { return dayNumber(r.period.until); },
         .width = 110},
        {.key = QStringLiteral("tariff"),
         .title = tr("Tarief"),
         .text = [](const R& r) { return qs(app::dutchRate(r.tariff)); },
         .sort = [](const R& r) { return qlonglong{r.tariff.units()}; },
         .width = 90,
         .number = true},
    };
}

} // namespace werkbalie::ui
