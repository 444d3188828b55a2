// Sentences and columns of the list of today.
#include "ui/today/today_columns.h"

#include "app/format_nl.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::TodayItem;
using app::TodayKind;
using app::Urgency;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString value(const TodayItem& item, std::string_view key) {
    for (const auto& [name, text] : item.values) {
        if (name == key) {
            return qs(text);
        }
    }
    return {};
}

QString proposalSentence(const TodayItem& item) {
    if (item.kind == TodayKind::ProposalUnsent) {
        return tr("Verstuur de voordracht aan %1 (%2)")
            .arg(value(item, "client"), value(item, "vacancy"));
    }
    const auto stage = domain::parseProposalStage(str(value(item, "stage")));
    const bool interview = stage && *stage == domain::ProposalStage::Interview;
    return (interview ? tr("Hoe ging het gesprek bij %1 (%2)?") : tr("%1 wacht op antwoord (%2)"))
        .arg(value(item, "client"), value(item, "vacancy"));
}

QString weekOf(const TodayItem& item) {
    const auto week = domain::IsoWeek::parse(str(value(item, "week")));
    return week ? tr("week %1").arg(week->week()) : value(item, "week");
}

QString icon(TodayKind kind) {
    switch (kind) {
    case TodayKind::ActionDue:
        return tr("Afspraak");
    case TodayKind::CertificateExpires:
        return tr("Certificaat");
    case TodayKind::PlacementEnds:
        return tr("Plaatsing");
    case TodayKind::VacancyStarts:
        return tr("Vacature");
    case TodayKind::ProposalUnsent:
    case TodayKind::ProposalWaits:
        return tr("Voordracht");
    case TodayKind::AnswerWaits:
        return tr("Antwoord");
    case TodayKind::InterviewToConfirm:
    case TodayKind::InterviewFeedback:
        return tr("Gesprek");
    case TodayKind::HoursMissing:
    case TodayKind::HoursToApprove:
    case TodayKind::WeekToProcess:
        return tr("Uren");
    case TodayKind::TariffAgreementEnds:
        return tr("Tarief");
    case TodayKind::QuotationEnds:
    case TodayKind::QuotationWaits:
        return tr("Offerte");
    case TodayKind::EquivalenceOutdated:
        return tr("Beloning");
    case TodayKind::MarginConsentWaits:
    case TodayKind::MarginConsentAnswered:
        return tr("Marge");
    }
    return {};
}

QString distance(domain::Date due, domain::Date today) {
    const auto days = (due - today).count();
    if (days == 0) {
        return tr("vandaag");
    }
    if (days == 1) {
        return tr("morgen");
    }
    if (days == -1) {
        return tr("gisteren");
    }
    return days > 0 ? tr("over %1 dagen").arg(days) : tr("%1 dagen te laat").arg(-days);
}

QVariant urgencyKey(const TodayItem& item) {
    return QVariant(static_cast<qlonglong>(item.urgency) * 100'000 +
                    item.due.time_since_epoch().count());
}

} // namespace

QString word(Urgency urgency) {
    switch (urgency) {
    case Urgency::Overdue:
        return tr("Te laat");
    case Urgency::Today:
        return tr("Vandaag");
    case Urgency::Soon:
        return tr("Binnenkort");
    }
    return {};
}

Meaning meaningOf(Urgency urgency) {
    switch (urgency) {
    case Urgency::Overdue:
        return Meaning::Attention;
    case Urgency::Today:
        return Meaning::Information;
    case Urgency::Soon:
        return Meaning::Fine;
    }
    return Meaning::None;
}

QString sentenceOf(const TodayItem& item) {
    const bool one = value(item, "count") == "1"_L1;
    switch (item.kind) {
    case TodayKind::ActionDue:
        return value(item, "action");
    case TodayKind::CertificateExpires:
        return tr("%1 verloopt").arg(value(item, "certificate"));
    case TodayKind::PlacementEnds:
        return tr("Laatste werkdag bij %1 (%2)")
            .arg(value(item, "client"), value(item, "occupation"));
    case TodayKind::VacancyStarts: {
        const auto open = value(item, "positions");
        return (open == "1"_L1 ? tr("Nog %1 plek open bij %2") : tr("Nog %1 plekken open bij %2"))
            .arg(open, value(item, "client"));
    }
    case TodayKind::ProposalUnsent:
    case TodayKind::ProposalWaits:
        return proposalSentence(item);
    case TodayKind::AnswerWaits:
        return tr("Wacht op antwoord over %1 bij %2")
            .arg(value(item, "vacancy"), value(item, "client"));
    case TodayKind::InterviewToConfirm:
        return tr("Bevestig het gesprek bij %1 op %2 om %3 (%4)")
            .arg(value(item, "client"), qs(app::dutchValue(str(value(item, "date")))),
                 value(item, "time"), value(item, "vacancy"));
    case TodayKind::InterviewFeedback:
        return tr("Vraag %1 en de kandidaat hoe het gesprek ging (%2)")
            .arg(value(item, "client"), value(item, "vacancy"));
    case TodayKind::HoursMissing:
        return (one ? tr("%1 weekstaat van %2 is nog leeg of open")
                    : tr("%1 weekstaten van %2 zijn nog leeg of open"))
            .arg(value(item, "count"), weekOf(item));
    case TodayKind::HoursToApprove:
        return (one ? tr("%1 weekstaat van %2 wacht op akkoord")
                    : tr("%1 weekstaten van %2 wachten op akkoord"))
            .arg(value(item, "count"), weekOf(item));
    case TodayKind::WeekToProcess:
        return (one ? tr("%1 goedgekeurde weekstaat van %2 kan worden verwerkt")
                    : tr("%1 goedgekeurde weekstaten van %2 kunnen worden verwerkt"))
            .arg(value(item, "count"), weekOf(item));
    case TodayKind::TariffAgreementEnds:
        return tr("Tariefafspraak voor %1 loopt af").arg(value(item, "occupation"));
    case TodayKind::QuotationEnds:
        return tr("Offerte %1 verloopt").arg(value(item, "number"));
    case TodayKind::QuotationWaits:
        return tr("Offerte %1 wacht op antwoord").arg(value(item, "number"));
    case TodayKind::EquivalenceOutdated:
        return tr("Voorwaarden van %1 zijn gewijzigd: vergelijk de beloning opnieuw")
            .arg(value(item, "client"));
    case TodayKind::MarginConsentWaits:
        return tr("%1 vraagt akkoord op de marge voor %2")
            .arg(value(item, "who"), value(item, "occupation"));
    case TodayKind::MarginConsentAnswered:
        return (value(item, "state") == "granted"_L1 ? tr("Akkoord gekregen op de marge voor %1")
                                                     : tr("Geen akkoord op de marge voor %1"))
            .arg(value(item, "occupation"));
    }
    return {};
}

RowModel<TodayItem>* makeTodayModel(domain::Date today, QObject* parent) {
    return new RowModel<TodayItem>(
        {{.key = u"urgency"_s,
          .title = tr("Wanneer"),
          .text = [](const TodayItem& i) { return word(i.urgency); },
          .sort = urgencyKey,
          .meaning = [](const TodayItem& i) { return meaningOf(i.urgency); },
          .width = 112},
         {.key = u"kind"_s,
          .title = tr("Soort"),
          .text = [](const TodayItem& i) { return icon(i.kind); },
          .width = 96},
         {.key = u"subject"_s,
          .title = tr("Wie of wat"),
          .text =
              [](const TodayItem& i) {
                  return i.entity == app::Entity::Timesheet ? weekOf(i) : qs(i.subject);
              },
          .width = 208},
         {.key = u"sentence"_s,
          .title = tr("Te doen"),
          .text = sentenceOf,
          .tip = sentenceOf,
          .width = 440},
         {.key = u"due"_s,
          .title = tr("Datum"),
          .text = [](const TodayItem& i) { return qs(app::dutchDay(i.due)); },
          .sort =
              [](const TodayItem& i) {
                  return QVariant(qlonglong{i.due.time_since_epoch().count()});
              },
          .width = 112},
         {.key = u"distance"_s,
          .title = tr("Nog"),
          .text = [today](const TodayItem& i) { return distance(i.due, today); },
          .sort =
              [](const TodayItem& i) {
                  return QVariant(qlonglong{i.due.time_since_epoch().count()});
              },
          .width = 128}},
        [](const TodayItem& item) { return item.entityId; }, parent);
}

} // namespace werkbalie::ui
