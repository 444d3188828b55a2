// An offer on paper, in the language of the client.
#include "documents/quotation_pdf.h"

#include "app/acquisition/quotation_texts.h"
#include "documents/prose.h"
#include "documents/quotation_preview.h"
#include "documents/quotation_tables.h"
#include "documents/quotation_words.h"

namespace werkbalie::documents {

namespace {

using domain::Quotation;
using domain::TextBlockKind;
using M = SheetMeasures;

QString lastDay(domain::Date until, domain::QuotationLanguage language) {
    return toQt(app::longDate(until - std::chrono::days{1}, language));
}

QString shortPeriod(const Quotation& quotation) {
    if (!quotation.tariffPeriod.until) {
        return toQt(app::longPeriod(quotation.tariffPeriod, quotation.language));
    }
    // A day is not torn apart at the end of a row.
    const auto whole = [](QString day) {
        return day.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    };
    return whole(toQt(app::longDate(quotation.tariffPeriod.from, quotation.language))) +
           QStringLiteral(" – ") +
           whole(lastDay(*quotation.tariffPeriod.until, quotation.language));
}

Letter letterOf(const app::QuotationDocument& document) {
    const Quotation& quotation = document.quotation;
    const QuotationWords& words = quotationWords(quotation.language);
    const bool isConcept = quotation.state == domain::QuotationState::Concept;
    const QString mark = isConcept ? QStringLiteral(" (%1)").arg(words.conceptMark) : QString();
    Letter letter{.agency = document.agency,
                  .title = words.title + mark,
                  .runningTitle = words.title + QLatin1Char(' ') + toQt(quotation.number) + mark,
                  .words = words.letter};
    for (const std::string& line : document.addressee) {
        letter.addressee << toQt(line);
    }
    letter.facts = {{words.number, toQt(quotation.number)}};
    if (quotation.edition > 1) {
        letter.facts.emplace_back(words.edition, QString::number(quotation.edition));
    }
    letter.facts.emplace_back(words.date, toQt(app::longDate(quotation.date, quotation.language)));
    letter.facts.emplace_back(words.validUntil, lastDay(quotation.validUntil, quotation.language));
    letter.facts.emplace_back(words.period, shortPeriod(quotation));
    if (!document.consultant.empty()) {
        letter.facts.emplace_back(words.consultant, toQt(document.consultant));
    }
    letter.subtitle = toQt(quotation.subject);
    return letter;
}

QString textOf(const Quotation& quotation, TextBlockKind kind) {
    const auto found = quotation.texts.find(kind);
    return found == quotation.texts.end() ? QString() : toQt(found->second);
}

struct Signature {
    QString party;
    QString name; ///< known already, or to be written
};

double drawSignature(Paper& paper, const Signature& signature, double left,
                     const QuotationWords& words) {
    constexpr double kWidth = 76;
    constexpr double kRow = 8.5;
    constexpr double kLabel = 30;
    constexpr double kSignatureRoom = 12;
    double y = paper.cursor();
    for (const QString& line : paper.wrapped(signature.party, kWidth, Voice::Strong)) {
        paper.text(left, y, line, Voice::Strong);
        y += Paper::lineHeight(Voice::Strong);
    }
    y += 1.5;
    const auto row = [&](const QString& label, const QString& value, double height) {
        paper.text(left, y + height - kRow + 2.5, label, Voice::Quiet);
        paper.text(left + kLabel, y + height - kRow + 2.5,
                   paper.wrapped(value, kWidth - kLabel, Voice::Body).value(0), Voice::Body);
        y += height;
        paper.ruleBetween(left + kLabel, left + kWidth, y - 0.8, Ink::Line);
    };
    row(words.name, signature.name, kRow);
    row(words.role, {}, kRow);
    row(words.placeAndDate, {}, kRow);
    row(words.signature, {}, kRow + kSignatureRoom);
    return y;
}

/// Both signatures side by side, never parted by a sheet.
void drawSignatures(Paper& paper, const app::QuotationDocument& document) {
    constexpr double kHeight = 62;
    constexpr double kSecond = 114;
    const QuotationWords& words = quotationWords(document.quotation.language);
    const QString client =
        document.addressee.empty() ? QString() : toQt(document.addressee.front());
    drawHeading(paper, words.agreed, kHeight);
    const double top = paper.cursor();
    const double first = drawSignature(paper, {words.forClient.arg(client), {}}, M::kLeft, words);
    paper.moveTo(top);
    const double second = drawSignature(
        paper, {words.forAgency.arg(toQt(document.agency.name)), toQt(document.consultant)},
        kSecond, words);
    paper.moveTo(std::max(first, second) + 2);
}

void drawAnnexList(Paper& paper, const Quotation& quotation) {
    if (quotation.annexes.empty()) {
        return;
    }
    const QuotationWords& words = quotationWords(quotation.language);
    drawHeading(paper, words.annexes, Paper::lineHeight(Voice::Body));
    int number = 0;
    for (const domain::QuotationAnnex& annex : quotation.annexes) {
        drawProse(paper, QStringLiteral("%1. %2").arg(++number).arg(toQt(annex.title)));
    }
}

void drawAnnexes(Paper& paper, const Quotation& quotation) {
    const QuotationWords& words = quotationWords(quotation.language);
    int number = 0;
    for (const domain::QuotationAnnex& annex : quotation.annexes) {
        paper.breakPage();
        paper.text(M::kLeft, paper.cursor(), words.annex.arg(++number), Voice::Quiet);
        paper.advance(Paper::lineHeight(Voice::Quiet));
        for (const QString& line : paper.wrapped(toQt(annex.title), M::kTextWidth, Voice::Title)) {
            paper.text(M::kLeft - 0.5, paper.cursor(), line, Voice::Title);
            paper.advance(Paper::lineHeight(Voice::Title));
        }
        paper.advance(3);
        drawProse(paper, toQt(annex.text));
    }
}

void drawBody(Paper& paper, const app::QuotationDocument& document) {
    const Quotation& quotation = document.quotation;
    const QuotationWords& words = quotationWords(quotation.language);
    drawProse(paper, textOf(quotation, TextBlockKind::Introduction));
    constexpr double kHeadAndLine = 22;
    drawHeading(paper, words.tariffs, kHeadAndLine);
    drawTariffTable(paper, quotation);
    drawShareTable(paper, document);
    if (const QString terms = textOf(quotation, TextBlockKind::Terms); !terms.isEmpty()) {
        drawHeading(paper, words.terms);
        drawProse(paper, terms);
    }
    drawAnnexList(paper, quotation);
    if (const QString closing = textOf(quotation, TextBlockKind::Closing); !closing.isEmpty()) {
        constexpr double kAbove = 5;
        paper.advance(kAbove);
        drawProse(paper, closing);
    }
    drawSignatures(paper, document);
    drawAnnexes(paper, quotation);
}

} // namespace

domain::Result<void> writeQuotationPdf(const app::QuotationDocument& document,
                                       const std::filesystem::path& path) {
    return writeLetter(
        letterOf(document), [&](Paper& paper) { drawBody(paper, document); }, path);
}

std::vector<QImage> quotationSheets(const app::QuotationDocument& document, int dotsPerInch) {
    return drawLetter(
        letterOf(document), [&](Paper& paper) { drawBody(paper, document); }, dotsPerInch);
}

QString quotationMail(const app::QuotationDocument& document) {
    const Quotation& quotation = document.quotation;
    const QuotationWords& words = quotationWords(quotation.language);
    const QString subject =
        words.mailSubject.arg(toQt(quotation.number), toQt(document.agency.name));
    const QString text = words.mailText.arg(
        toQt(app::salutation(document.contact, quotation.language)), toQt(quotation.number),
        lastDay(quotation.validUntil, quotation.language), toQt(document.consultant),
        toQt(document.agency.name));
    return subject + QStringLiteral("\n\n") + text;
}

} // namespace werkbalie::documents
