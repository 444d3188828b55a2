// What was, what becomes, and who read it in.
#include "ui/parameters/set_columns.h"

#include "ui/parameters/parameter_columns.h"
#include "ui/parameters/parameter_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QDateTime>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ParameterChange;
using domain::ParameterChangeKind;
using storage::ParameterLayerRow;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString kindWord(const ParameterChange& change) {
    switch (change.kind) {
    case ParameterChangeKind::Added:
        return tr("Nieuw");
    case ParameterChangeKind::Changed:
        return tr("Gewijzigd");
    case ParameterChangeKind::Ended:
        return tr("Beëindigd");
    case ParameterChangeKind::Same:
        return tr("Ongewijzigd");
    }
    return {};
}

Meaning kindMeaning(const ParameterChange& change) {
    switch (change.kind) {
    case ParameterChangeKind::Added:
        return Meaning::Fine;
    case ParameterChangeKind::Changed:
        return Meaning::Information;
    case ParameterChangeKind::Ended:
        return Meaning::Attention;
    case ParameterChangeKind::Same:
        return Meaning::None;
    }
    return Meaning::None;
}

QString wasText(const ParameterChange& change) {
    if (change.kind == ParameterChangeKind::Ended) {
        return parameterValue(change.value);
    }
    return change.before ? parameterValue(*change.before) : QString();
}

QString becomesText(const ParameterChange& change) {
    return change.kind == ParameterChangeKind::Ended ? QString() : parameterValue(change.value);
}

QString daysText(const ParameterChange& change) {
    return change.lastDay ? tr("tot en met %1").arg(qs(domain::dutchDate(*change.lastDay)))
                          : periodText(change.value.validity);
}

QString moment(domain::Instant at) {
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count())
        .toString(u"dd-MM-yyyy HH:mm"_s);
}

} // namespace

RowModel<ParameterChange>* makeChangeModel(QObject* parent) {
    using C = ParameterChange;
    return new RowModel<C>(
        {{.key = u"kind"_s,
          .title = tr("Wat"),
          .text = kindWord,
          .meaning = kindMeaning,
          .width = 104},
         {.key = u"name"_s,
          .title = tr("Naam"),
          .text = [](const C& c) { return parameterName(c.value.key); },
          .tip = [](const C& c) { return qs(c.value.key); },
          .width = 280},
         {.key = u"was"_s, .title = tr("Was"), .text = wasText, .width = 96, .number = true},
         {.key = u"new"_s, .title = tr("Wordt"), .text = becomesText, .width = 96, .number = true},
         {.key = u"days"_s, .title = tr("Geldig"), .text = daysText, .width = 192},
         {.key = u"source"_s,
          .title = tr("Bron"),
          .text = [](const C& c) { return qs(c.value.source); },
          .tip = [](const C& c) { return qs(c.value.source); },
          .width = 240}},
        [](const C& c) {
            return lineId(c.value) * 2 + (c.kind == ParameterChangeKind::Ended ? 1 : 0);
        },
        parent);
}

RowModel<ParameterLayerRow>* makeLayerModel(QObject* parent) {
    using R = ParameterLayerRow;
    return new RowModel<R>(
        {{.key = u"name"_s,
          .title = tr("Naam"),
          .text = [](const R& r) { return qs(r.layer.name); },
          .tip = [](const R& r) { return qs(r.layer.fileName); },
          .width = 128},
         {.key = u"state"_s,
          .title = tr("Stand"),
          .text =
              [](const R& r) { return r.layer.undoneAt ? tr("Teruggedraaid") : tr("Telt mee"); },
          .meaning = [](const R& r) { return r.layer.undoneAt ? Meaning::None : Meaning::Fine; },
          .width = 120},
         {.key = u"count"_s,
          .title = tr("Waarden"),
          .text = [](const R& r) { return QString::number(r.valueCount); },
          .width = 68,
          .number = true},
         {.key = u"who"_s,
          .title = tr("Wie"),
          .text = [](const R& r) { return qs(r.userName); },
          .width = 112},
         {.key = u"at"_s,
          .title = tr("Wanneer"),
          .text = [](const R& r) { return moment(r.layer.appliedAt); },
          .width = 128}},
        [](const R& r) { return r.layer.id; }, parent);
}

} // namespace werkbalie::ui
