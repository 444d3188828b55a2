// The columns of a client's terms and pay scales.
#include "ui/acquisition/terms_columns.h"

#include "app/format_nl.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QVariant dayNumber(domain::Date day) {
    return static_cast<qlonglong>(day.time_since_epoch().count());
}

QString lastDay(const domain::DateRange& range) {
    return range.until ? qs(app::dutchDay(*range.until - std::chrono::days{1})) : QString();
}

template <class Row> Column<Row> fromColumn() {
    return {.key = QStringLiteral("from"),
            .title = tr("Vanaf"),
            .text = [](const Row& r) { return qs(app::dutchDay(r.validity.from)); },
            .sort = [](const Row& r) { return dayNumber(r.validity.from); },
            .width = 106};
}

template <class Row> Column<Row> untilColumn() {
    return {.key = QStringLiteral("until"),
            .title = tr("Tot en met"),
            .text = [](const Row& r) { return lastDay(r.validity); },
            .sort =
                [](const Row& r) {
                    return r.validity.until ? dayNumber(*r.validity.until) : QVariant();
                },
            .width = 106};
}

template <class Row> std::function<Meaning(const Row&)> validNow(domain::Date today) {
    return [today](const Row& r) {
        return r.validity.contains(today) ? Meaning::Fine : Meaning::None;
    };
}

/// "€ 14,70 – € 18,20" on the day, or on the first day when it does not hold then.
QString wagesText(const domain::PayScale& scale, domain::Date today) {
    const auto bounds =
        domain::boundsOn(scale, scale.validity.contains(today) ? today : scale.validity.from);
    return bounds ? QStringLiteral("%1 – %2").arg(qs(app::dutchRate(bounds->lowest)),
                                                  qs(app::dutchRate(bounds->highest)))
                  : QString();
}

} // namespace

std::vector<Column<domain::EmploymentTerms>> termsColumns(domain::Date today) {
    using T = domain::EmploymentTerms;
    return {{.key = QStringLiteral("name"),
             .title = tr("Cao of regeling"),
             .text = [](const T& t) { return qs(t.name); },
             .meaning = validNow<T>(today),
             .width = 190},
            {.key = QStringLiteral("occupation"),
             .title = tr("Functie"),
             .text =
                 [](const T& t) {
                     return t.occupation.empty() ? tr("alle functies") : qs(t.occupation);
                 },
             .width = 110},
            fromColumn<T>(),
            untilColumn<T>(),
            {.key = QStringLiteral("items"),
             .title = tr("Onderdelen"),
             .text = [](const T& t) { return QString::number(t.items.size()); },
             .sort = [](const T& t) { return qlonglong(t.items.size()); },
             .width = 90,
             .number = true,
             .hidden = true}};
}

std::vector<Column<domain::PayScale>> payScaleColumns(domain::Date today) {
    using S = domain::PayScale;
    return {{.key = QStringLiteral("name"),
             .title = tr("Schaal"),
             .text = [](const S& s) { return qs(s.name); },
             .meaning = validNow<S>(today),
             .width = 80},
            fromColumn<S>(),
            untilColumn<S>(),
            {.key = QStringLiteral("steps"),
             .title = tr("Treden"),
             .text = [](const S& s) { return QString::number(s.steps.size()); },
             .sort = [](const S& s) { return qlonglong(s.steps.size()); },
             .width = 64,
             .number = true},
            {.key = QStringLiteral("wages"),
             .title = tr("Uurloon nu"),
             .text = [today](const S& s) { return wagesText(s, today); },
             .width = 144}};
}

} // namespace werkbalie::ui
