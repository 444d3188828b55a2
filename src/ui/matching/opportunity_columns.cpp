// Cells of the list of clients to call.
#include "ui/matching/opportunity_columns.h"

#include "app/format_nl.h"
#include "exchange/phone.h"
#include "ui/matching/match_columns.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::Opportunity;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString kilometres(const Opportunity& row) {
    if (!row.score.distanceKm) {
        return {};
    }
    return (row.distanceApproximate ? tr("± %1 km") : tr("%1 km")).arg(*row.score.distanceKm);
}

QString talkDay(const Opportunity& row) {
    const auto& talk = row.contact.lastTalk;
    return talk ? qs(app::dutchDay(std::chrono::floor<std::chrono::days>(talk->at))) : QString();
}

QVariant talkOrder(const Opportunity& row) {
    const auto& talk = row.contact.lastTalk;
    return talk ? QVariant(qlonglong{talk->at.time_since_epoch().count()}) : QVariant();
}

QString actionText(const Opportunity& row) {
    const auto action = qs(row.contact.nextAction);
    return row.contact.nextActionOn
               ? u"%1 · %2"_s.arg(qs(app::dutchDay(*row.contact.nextActionOn)), action)
               : action;
}

/// How far the candidate came here, or when she or he was put forward without a vacancy.
QString beforeText(const Opportunity& row) {
    QStringList parts;
    if (row.proposal) {
        parts << word(*row.proposal);
    }
    if (row.offeredOn) {
        parts << tr("Voorgesteld %1").arg(qs(domain::dutchDate(*row.offeredOn)).left(5));
    }
    return parts.join(u" · "_s);
}

std::vector<Column<Opportunity>> contactColumns() {
    using R = Opportunity;
    return {
        {.key = u"contact"_s,
         .title = tr("Contactpersoon"),
         .text = [](const R& r) { return qs(r.contact.contact.person.name.full()); },
         .tip = contactText,
         .width = 132},
        {.key = u"talk"_s,
         .title = tr("Laatst gesproken"),
         .text = talkDay,
         .sort = talkOrder,
         .tip = lastTalkText,
         .width = 120},
        {.key = u"action"_s,
         .title = tr("Volgende actie"),
         .text = actionText,
         .tip = actionText,
         .width = 200},
        {.key = u"proposal"_s,
         .title = tr("Al voorgedragen"),
         .text = beforeText,
         .meaning = [](const R& r) { return r.proposal ? meaningOf(*r.proposal) : Meaning::None; },
         .tip = beforeText,
         .width = 120},
        {.key = u"owner"_s,
         .title = tr("Eigenaar"),
         .text = [](const R& r) { return qs(r.contact.ownerName); },
         .width = 128,
         .hidden = true}};
}

} // namespace

QString reasonsOf(const Opportunity& row) {
    QStringList reasons;
    for (const auto& line : row.score.lines) {
        const bool evidence = line.key == "asked" || line.key == "hired" || line.key == "agreed";
        if (evidence && !line.found.empty()) {
            reasons << foundText(line);
        }
    }
    return reasons.join(u", "_s);
}

QString lastTalkText(const Opportunity& row) {
    const auto& talk = row.contact.lastTalk;
    return talk ? u"%1, %2: %3"_s.arg(talkDay(row), qs(row.contact.lastTalkBy), qs(talk->text))
                : QString();
}

QString contactText(const Opportunity& row) {
    const auto& contact = row.contact.contact;
    const auto& phone =
        contact.person.phone.empty() ? row.contact.client.phone : contact.person.phone;
    QStringList parts{qs(contact.person.name.full()), qs(contact.jobTitle),
                      qs(exchange::readablePhone(phone))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

RowModel<Opportunity>* makeOpportunityModel(QObject* parent) {
    using R = Opportunity;
    std::vector<Column<R>> columns{
        {.key = u"score"_s,
         .title = tr("Score"),
         .text = [](const R& r) { return scoreText(r.score.scoreInTenths); },
         .sort = [](const R& r) { return QVariant(r.score.scoreInTenths); },
         .bar = [](const R& r) { return r.score.scoreInTenths; },
         .width = 76,
         .number = true},
        {.key = u"client"_s,
         .title = tr("Opdrachtgever"),
         .text = [](const R& r) { return qs(r.contact.client.name); },
         .width = 176},
        {.key = u"reasons"_s,
         .title = tr("Waarom"),
         .text = reasonsOf,
         .tip = reasonsOf,
         .width = 230},
        {.key = u"stage"_s,
         .title = tr("Fase"),
         .text = [](const R& r) { return word(r.contact.client.stage); },
         .meaning = [](const R& r) { return meaningOf(r.contact.client.stage); },
         .width = 112},
        {.key = u"city"_s,
         .title = tr("Plaats"),
         .text = [](const R& r) { return qs(r.contact.client.address.city); },
         .width = 100},
        {.key = u"distance"_s,
         .title = tr("Afstand"),
         .text = kilometres,
         .sort = [](const R& r) { return QVariant(r.score.distanceKm.value_or(9999)); },
         .width = 76,
         .number = true}};
    for (auto& column : contactColumns()) {
        columns.push_back(std::move(column));
    }
    return new RowModel<R>(
        std::move(columns), [](const R& r) { return r.score.client.value; }, parent);
}

} // namespace werkbalie::ui
