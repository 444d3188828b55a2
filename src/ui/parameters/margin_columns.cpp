// The two lists of Beheer, Marges.
#include "ui/parameters/margin_columns.h"

#include "app/clock.h"
#include "app/format_nl.h"
#include "ui/parameters/parameter_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::DatedMarginFloor;
using storage::MarginConsentRow;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QVariant dayNumber(domain::Date day) {
    return QVariant(qlonglong{day.time_since_epoch().count()});
}

QString money(domain::Money amount) {
    return qs(app::dutchMoney(amount));
}

QString standing(const DatedMarginFloor& floor, domain::Date today) {
    if (floor.validity.contains(today)) {
        return tr("Geldt nu");
    }
    return floor.validity.from > today ? tr("Gaat in") : tr("Voorbij");
}

Meaning standingMeaning(const DatedMarginFloor& floor, domain::Date today) {
    if (floor.validity.contains(today)) {
        return Meaning::Fine;
    }
    return floor.validity.from > today ? Meaning::Information : Meaning::None;
}

QString answerOf(const MarginConsentRow& row) {
    const auto& consent = row.consent;
    if (!consent.decidedAt) {
        return {};
    }
    const QString day = qs(domain::dutchDate(app::calendarDayInNetherlands(*consent.decidedAt)));
    const QString who = tr("%1 op %2").arg(qs(row.decidedByName), day);
    return consent.answer.empty() ? who : u"%1: %2"_s.arg(who, qs(consent.answer));
}

} // namespace

QString word(domain::MarginSubject subject) {
    switch (subject) {
    case domain::MarginSubject::Placement:
        return tr("Plaatsing");
    case domain::MarginSubject::Agreement:
        return tr("Tariefafspraak");
    case domain::MarginSubject::Quotation:
        return tr("Offerte");
    }
    return {};
}

QString word(domain::ConsentState state) {
    switch (state) {
    case domain::ConsentState::Open:
        return tr("Wacht op antwoord");
    case domain::ConsentState::Granted:
        return tr("Akkoord");
    case domain::ConsentState::Declined:
        return tr("Niet akkoord");
    }
    return {};
}

Meaning meaningOf(domain::ConsentState state) {
    switch (state) {
    case domain::ConsentState::Open:
        return Meaning::Attention;
    case domain::ConsentState::Granted:
        return Meaning::Fine;
    case domain::ConsentState::Declined:
        return Meaning::Blocked;
    }
    return Meaning::None;
}

RowModel<DatedMarginFloor>* makeFloorModel(domain::Date today, const BranchName& branchName,
                                           QObject* parent) {
    using F = DatedMarginFloor;
    return new RowModel<F>(
        {{.key = u"branch"_s,
          .title = tr("Vestiging"),
          .text = [branchName](const F& f) { return branchName(f.branch); },
          .width = 184},
         {.key = u"standing"_s,
          .title = tr("Stand"),
          .text = [today](const F& f) { return standing(f, today); },
          .meaning = [today](const F& f) { return standingMeaning(f, today); },
          .width = 104},
         {.key = u"ofTariff"_s,
          .title = tr("Van het tarief"),
          .text =
              [](const F& f) {
                  return f.floor.ofTariff ? qs(app::dutchPercentage(*f.floor.ofTariff)) : QString();
              },
          .sort =
              [](const F& f) {
                  return QVariant(
                      qlonglong{f.floor.ofTariff.value_or(domain::Percentage{}).units()});
              },
          .width = 112,
          .number = true},
         {.key = u"perHour"_s,
          .title = tr("Per uur"),
          .text = [](const F& f) { return f.floor.perHour ? money(*f.floor.perHour) : QString(); },
          .sort =
              [](const F& f) {
                  return QVariant(qlonglong{f.floor.perHour.value_or(domain::Money{}).cents()});
              },
          .width = 96,
          .number = true},
         {.key = u"from"_s,
          .title = tr("Geldig vanaf"),
          .text = [](const F& f) { return firstDayText(f.validity); },
          .sort = [](const F& f) { return dayNumber(f.validity.from); },
          .width = 104},
         {.key = u"until"_s,
          .title = tr("Tot en met"),
          .text = [](const F& f) { return lastDayText(f.validity); },
          .width = 104},
         {.key = u"note"_s,
          .title = tr("Notitie"),
          .text = [](const F& f) { return qs(f.note); },
          .width = 280}},
        [](const F& f) { return f.id.value; }, parent);
}

RowModel<MarginConsentRow>* makeConsentModel(QObject* parent) {
    using R = MarginConsentRow;
    return new RowModel<R>(
        {{.key = u"state"_s,
          .title = tr("Stand"),
          .text = [](const R& r) { return word(r.consent.state); },
          .sort = [](const R& r) { return QVariant(static_cast<int>(r.consent.state)); },
          .meaning = [](const R& r) { return meaningOf(r.consent.state); },
          .width = 152},
         {.key = u"client"_s,
          .title = tr("Opdrachtgever"),
          .text = [](const R& r) { return qs(r.clientName); },
          .width = 176},
         {.key = u"occupation"_s,
          .title = tr("Functie"),
          .text = [](const R& r) { return qs(r.consent.question.occupation); },
          .width = 144},
         {.key = u"subject"_s,
          .title = tr("Voor"),
          .text = [](const R& r) { return word(r.consent.question.subject); },
          .width = 112},
         {.key = u"tariff"_s,
          .title = tr("Tarief"),
          .text = [](const R& r) { return money(r.consent.question.tariff); },
          .sort = [](const R& r) { return QVariant(qlonglong{r.consent.question.tariff.cents()}); },
          .width = 84,
          .number = true},
         {.key = u"margin"_s,
          .title = tr("Marge"),
          .text = [](const R& r) { return money(r.consent.question.margin); },
          .sort = [](const R& r) { return QVariant(qlonglong{r.consent.question.margin.cents()}); },
          .width = 84,
          .number = true},
         {.key = u"floor"_s,
          .title = tr("Ondergrens"),
          .text = [](const R& r) { return money(r.consent.floor); },
          .sort = [](const R& r) { return QVariant(qlonglong{r.consent.floor.cents()}); },
          .width = 92,
          .number = true},
         {.key = u"reason"_s,
          .title = tr("Reden"),
          .text = [](const R& r) { return qs(r.consent.reason); },
          .tip = [](const R& r) { return qs(r.consent.reason); },
          .width = 192},
         {.key = u"who"_s,
          .title = tr("Gevraagd door"),
          .text = [](const R& r) { return qs(r.askedByName); },
          .width = 136},
         {.key = u"answer"_s,
          .title = tr("Antwoord"),
          .text = answerOf,
          .tip = answerOf,
          .width = 240}},
        [](const R& r) { return r.consent.id.value; }, parent);
}

} // namespace werkbalie::ui
