// The list of dated values, the course of one, and its history.
#include "ui/parameters/parameter_columns.h"

#include "ui/parameters/parameter_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QDateTime>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QVariant dayNumber(domain::Date day) {
    return QVariant(qlonglong{day.time_since_epoch().count()});
}

QVariant lastDayNumber(const domain::DateRange& period) {
    return period.until ? dayNumber(*period.until) : QVariant();
}

QString warningsOf(const ParameterLine& line) {
    QStringList sentences;
    for (const auto& warning : line.warnings) {
        sentences << sentenceOf(warning);
    }
    return sentences.join(u"; "_s);
}

/// Missing before ending before unverified; what a tariff needs first.
QVariant warningKey(const ParameterLine& line) {
    if (line.warnings.empty()) {
        return QVariant(qlonglong{9});
    }
    const auto& first = line.warnings.front();
    return QVariant(qlonglong{(first.ofTariff ? 0 : 4) + static_cast<int>(first.kind)});
}

/// By subject, then by name: the order in which the list is read.
QVariant subjectKey(const ParameterLine& line) {
    const auto& parameter = line.row.parameter;
    return QVariant(
        u"%1 %2"_s.arg(static_cast<int>(domain::subjectOf(parameter.key)), 2, 10, '0'_L1)
            .arg(parameterName(parameter.key)));
}

QString dateAndTime(domain::Instant at) {
    const auto local = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count());
    return local.toString(u"dd-MM-yyyy HH:mm"_s);
}

QString eventWord(const app::OwnParameterEvent& event) {
    if (!event.before) {
        return tr("Toegevoegd");
    }
    return event.after ? tr("Gewijzigd") : tr("Verwijderd");
}

QString ownText(const std::optional<storage::OwnParameter>& own) {
    return own ? u"%1, %2"_s.arg(parameterValue(*own), periodText(own->validity)) : QString();
}

QString unitText(const ParameterLine& line) {
    const std::string& unit = line.row.parameter.unit;
    return unit == "percent" ? QString() : parameterUnit(unit); // the value has its sign already
}

std::vector<Column<ParameterLine>> mainColumns() {
    using L = ParameterLine;
    return {{.key = u"subject"_s,
             .title = tr("Onderwerp"),
             .text = [](const L& l) { return word(domain::subjectOf(l.row.parameter.key)); },
             .sort = subjectKey,
             .width = 108},
            {.key = u"name"_s,
             .title = tr("Naam"),
             .text = [](const L& l) { return parameterName(l.row.parameter.key); },
             .tip = [](const L& l) { return qs(l.row.parameter.key); },
             .width = 264},
            {.key = u"value"_s,
             .title = tr("Waarde"),
             .text = [](const L& l) { return parameterValue(l.row.parameter); },
             .sort = [](const L& l) { return QVariant(qlonglong{l.row.parameter.value}); },
             .width = 108,
             .number = true},
            {.key = u"unit"_s, .title = tr("Eenheid"), .text = unitText, .width = 112},
            {.key = u"warning"_s,
             .title = tr("Let op"),
             .text = warningsOf,
             .sort = warningKey,
             .meaning =
                 [](const L& l) {
                     return l.warnings.empty() ? Meaning::None : meaningOf(l.warnings.front().kind);
                 },
             .tip = warningsOf,
             .width = 216}};
}

std::vector<Column<ParameterLine>> validityColumns() {
    using L = ParameterLine;
    return {{.key = u"from"_s,
             .title = tr("Geldig vanaf"),
             .text = [](const L& l) { return firstDayText(l.row.parameter.validity); },
             .sort = [](const L& l) { return dayNumber(l.row.parameter.validity.from); },
             .width = 104},
            {.key = u"until"_s,
             .title = tr("Tot en met"),
             .text = [](const L& l) { return lastDayText(l.row.parameter.validity); },
             .sort = [](const L& l) { return lastDayNumber(l.row.parameter.validity); },
             .width = 104},
            {.key = u"standing"_s,
             .title = tr("Zekerheid"),
             .text = [](const L& l) { return standingOf(l.row); },
             .meaning = [](const L& l) { return meaningOf(l.row); },
             .width = 160},
            {.key = u"source"_s,
             .title = tr("Bron"),
             .text = [](const L& l) { return qs(l.row.parameter.source); },
             .tip = [](const L& l) { return qs(l.row.parameter.source); },
             .width = 320,
             .hidden = true},
            {.key = u"key"_s,
             .title = tr("Sleutel"),
             .text = [](const L& l) { return qs(l.row.parameter.key); },
             .width = 240,
             .hidden = true}};
}

std::vector<Column<ParameterLine>> parameterColumns() {
    auto columns = mainColumns();
    for (auto& column : validityColumns()) {
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace

std::int64_t lineId(const domain::Parameter& parameter) {
    const auto day = static_cast<std::uint64_t>(parameter.validity.from.time_since_epoch().count());
    const std::uint64_t mixed = domain::ParameterKey(parameter.key).hash() ^ (day * 2'654'435'761U);
    return static_cast<std::int64_t>(mixed >> 1U); // never negative
}

RowModel<ParameterLine>* makeParameterModel(QObject* parent) {
    return new RowModel<ParameterLine>(
        parameterColumns(), [](const ParameterLine& l) { return lineId(l.row.parameter); }, parent);
}

RowModel<app::ParameterRow>* makeCourseModel(QObject* parent) {
    using R = app::ParameterRow;
    return new RowModel<R>(
        {{.key = u"period"_s,
          .title = tr("Geldig"),
          .text = [](const R& r) { return periodText(r.parameter.validity); },
          .width = 184},
         {.key = u"value"_s,
          .title = tr("Waarde"),
          .text = [](const R& r) { return parameterValue(r.parameter); },
          .width = 104,
          .number = true},
         {.key = u"standing"_s,
          .title = tr("Zekerheid"),
          .text = [](const R& r) { return standingOf(r); },
          .meaning = [](const R& r) { return meaningOf(r); },
          .tip = [](const R& r) { return qs(r.parameter.source); },
          .width = 152}},
        [](const R& r) { return lineId(r.parameter); }, parent);
}

RowModel<app::OwnParameterEvent>* makeEventModel(QObject* parent) {
    using E = app::OwnParameterEvent;
    return new RowModel<E>(
        {{.key = u"at"_s,
          .title = tr("Wanneer"),
          .text = [](const E& e) { return dateAndTime(e.at); },
          .width = 128},
         {.key = u"who"_s,
          .title = tr("Wie"),
          .text = [](const E& e) { return qs(e.userName); },
          .width = 120},
         {.key = u"what"_s, .title = tr("Wat"), .text = eventWord, .width = 96},
         {.key = u"old"_s,
          .title = tr("Was"),
          .text = [](const E& e) { return ownText(e.before); },
          .tip = [](const E& e) { return e.before ? qs(e.before->reason) : QString(); },
          .width = 200},
         {.key = u"new"_s,
          .title = tr("Werd"),
          .text = [](const E& e) { return ownText(e.after); },
          .tip = [](const E& e) { return e.after ? qs(e.after->reason) : QString(); },
          .width = 200},
         {.key = u"reason"_s,
          .title = tr("Reden"),
          .text =
              [](const E& e) {
                  return qs(e.after    ? e.after->reason
                            : e.before ? e.before->reason
                                       : std::string());
              },
          .width = 240}},
        [](const E& e) { return e.id; }, parent);
}

} // namespace werkbalie::ui
