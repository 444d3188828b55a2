// The words of offers as screens show them, and what to do next with one.
#include "ui/acquisition/quotation_words.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::QuotationState;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

/// Days since it was sent; nothing for a concept.
std::optional<long> daysWaiting(const domain::Quotation& quotation, domain::Date today) {
    if (!quotation.sentAt) {
        return std::nullopt;
    }
    return (today - std::chrono::floor<std::chrono::days>(*quotation.sentAt)).count();
}

QString waitingText(const app::QuotationFile& file, domain::Date today) {
    const auto waited = daysWaiting(file.quotation, today).value_or(0);
    const auto until = qs(app::dutchDay(lastDayBefore(file.quotation.validUntil)));
    if (waited < 1) {
        return tr("Vandaag verzonden. De opdrachtgever kan ja zeggen tot en met %1.").arg(until);
    }
    return (waited == 1 ? tr("Gisteren verzonden. Vraag of de offerte is aangekomen; ja zeggen kan "
                             "tot en met %2.")
                        : tr("Wacht %1 dagen op antwoord. Bel na wat de opdrachtgever vindt; ja "
                             "zeggen kan tot en met %2.")
                              .arg(waited))
        .arg(until);
}

/// What an obstacle asks of the sender, for the functions it stands at.
struct Obstacle {
    const char* key;
    const char* sentence;
};
constexpr std::array kObstacles{
    Obstacle{"margin.under_floor",
             QT_TRANSLATE_NOOP("werkbalie::ui",
                               "Nog niet klaar om te verzenden: bij %1 ligt de marge onder de "
                               "ondergrens en is er nog geen akkoord. Vraag of geef het met "
                               "Ctrl+Enter, of verhoog het tarief met F2.")},
    Obstacle{
        "margin.awaiting_consent",
        QT_TRANSLATE_NOOP("werkbalie::ui",
                          "Nog niet klaar om te verzenden: wacht op het akkoord van de manager "
                          "met de marge bij %1.")},
    Obstacle{"margin.consent_declined",
             QT_TRANSLATE_NOOP("werkbalie::ui",
                               "Nog niet klaar om te verzenden: de manager ging niet akkoord met "
                               "de marge bij %1. Verhoog het tarief met F2.")}};

QString obstacleText(const app::QuotationFile& file) {
    QStringList sentences;
    for (const auto& kind : kObstacles) {
        QStringList functions;
        for (const auto& obstacle : file.obstacles) {
            if (obstacle.key == kind.key) {
                functions << qs(obstacle.where);
            }
        }
        if (!functions.isEmpty()) {
            sentences << tr(kind.sentence).arg(functions.join(u", "_s));
        }
    }
    return sentences.join(u' ');
}

QString conceptText(const app::QuotationFile& file) {
    if (domain::hasBlocking(file.findings)) {
        return tr("Nog niet klaar om te verzenden. Open de offerte met F2 en vul aan wat "
                  "hieronder staat.");
    }
    const auto obstacle = obstacleText(file);
    return obstacle.isEmpty() ? tr("Klaar om te verzenden: Ctrl+Enter. Wijzigen kan met F2.")
                              : obstacle;
}

} // namespace

QString word(QuotationState state) {
    switch (state) {
    case QuotationState::Concept:
        return tr("Concept");
    case QuotationState::Sent:
        return tr("Verzonden");
    case QuotationState::Negotiating:
        return tr("In onderhandeling");
    case QuotationState::Agreed:
        return tr("Akkoord");
    case QuotationState::Declined:
        return tr("Afgewezen");
    case QuotationState::Expired:
        return tr("Verlopen");
    case QuotationState::Replaced:
        return tr("Vervangen");
    }
    return {};
}

QString word(domain::QuotationLanguage language) {
    switch (language) {
    case domain::QuotationLanguage::Dutch:
        return tr("Nederlands");
    case domain::QuotationLanguage::English:
        return tr("Engels");
    case domain::QuotationLanguage::German:
        return tr("Duits");
    }
    return {};
}

QString word(domain::TextBlockKind kind) {
    switch (kind) {
    case domain::TextBlockKind::Introduction:
        return tr("Aanhef en inleiding");
    case domain::TextBlockKind::Terms:
        return tr("Voorwaarden");
    case domain::TextBlockKind::Closing:
        return tr("Afsluiting");
    case domain::TextBlockKind::Annex:
        return tr("Bijlage");
    }
    return {};
}

QString word(domain::NegotiationParty party) {
    return party == domain::NegotiationParty::Client ? tr("Opdrachtgever") : tr("Wijzelf");
}

Meaning meaningOf(QuotationState state) {
    switch (state) {
    case QuotationState::Concept:
    case QuotationState::Sent:
        return Meaning::Information;
    case QuotationState::Negotiating:
    case QuotationState::Expired:
    case QuotationState::Declined:
        return Meaning::Attention;
    case QuotationState::Agreed:
        return Meaning::Fine;
    case QuotationState::Replaced:
        return Meaning::None;
    }
    return Meaning::None;
}

QString quotationName(const std::string& number, int edition) {
    return edition > 1 ? tr("%1 versie %2").arg(qs(number)).arg(edition) : qs(number);
}

QString quotationFileName(const domain::Quotation& quotation, const std::string& client) {
    static const QRegularExpression forbidden(u"[\\x00-\\x1f\\\\/:*?\"<>|]"_s);
    const auto name = qs(client).remove(forbidden).simplified();
    return u"%1-v%2 %3.pdf"_s.arg(qs(quotation.number)).arg(quotation.edition).arg(name);
}

QString nextStepOf(const app::QuotationFile& file, domain::Date today) {
    switch (file.state) {
    case QuotationState::Concept:
        return conceptText(file);
    case QuotationState::Sent:
        return waitingText(file, today);
    case QuotationState::Negotiating:
        return tr("In gesprek. Maak met Ctrl+Shift+V een nieuwe versie als er iets verandert, of "
                  "leg het akkoord vast.");
    case QuotationState::Agreed:
        return tr("Akkoord. De tarieven staan bij de tariefafspraken van de opdrachtgever; nieuwe "
                  "plaatsingen nemen ze over.");
    case QuotationState::Declined:
        return tr("Afgewezen: %1.").arg(qs(file.quotation.reason));
    case QuotationState::Expired:
        return tr("Verlopen op %1. Maak met Ctrl+Shift+V een nieuwe versie met een latere datum.")
            .arg(qs(app::dutchDay(lastDayBefore(file.quotation.validUntil))));
    case QuotationState::Replaced:
        return tr("Vervangen door een nieuwere versie; zie Versies.");
    }
    return {};
}

QString gapText(const domain::TariffGap& gap) {
    const auto cents = gap.difference().cents();
    if (cents == 0) {
        return tr("gelijk");
    }
    const auto amount = domain::Money::fromCents(cents < 0 ? -cents : cents);
    const auto share = qs(app::dutchNumber(domain::formatDecimal(gap.percentage(), 2, 2))) + u'%';
    return cents > 0 ? tr("%1 meer (+%2)").arg(qs(app::dutchMoney(amount)), share)
                     : tr("%1 minder (%2)").arg(qs(app::dutchMoney(amount)), share);
}

QStringList gapSentences(const app::QuotationFile& file) {
    QStringList sentences;
    for (const auto& gap : domain::lastGaps(file.quotation, file.rounds)) {
        const auto asked = gap.party == domain::NegotiationParty::Client
                               ? tr("%1: de opdrachtgever vroeg het laatst %2, het wordt %3: %4.")
                               : tr("%1: wij boden het laatst %2, het wordt %3: %4.");
        sentences << asked.arg(qs(gap.occupation), qs(app::dutchRate(gap.asked)),
                               qs(app::dutchRate(gap.offered)), gapText(gap));
    }
    return sentences;
}

bool canTake(const app::QuotationFile& file, domain::QuotationStep step, domain::Date today) {
    return file.quotation.id.isValid() &&
           domain::stateAfter(file.quotation, step, today, "x").has_value();
}

} // namespace werkbalie::ui
