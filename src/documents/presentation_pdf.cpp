// The letter first, then the profiles.
#include "documents/presentation_pdf.h"

#include "documents/letterhead.h"
#include "documents/paper_table.h"
#include "documents/presentation_profile.h"
#include "documents/prose.h"

namespace werkbalie::documents {

namespace {

using app::PresentationDocument;
using app::PresentationWords;
using M = SheetMeasures;

const PresentationWords& wordsOf(const PresentationDocument& document) {
    return PresentationWords::of(document.letter.language);
}

std::string counted(const PresentationDocument& document, const std::string& key) {
    const std::size_t count = document.letter.profiles.size();
    const PresentationWords& words = wordsOf(document);
    return count == 1 ? words.text(key + ".one")
                      : words.filled(key, {{"count", std::to_string(count)}});
}

Letter letterOf(const PresentationDocument& document) {
    const PresentationWords& words = wordsOf(document);
    const auto word = [&words](std::string_view key) { return toQt(words.text(key)); };
    Letter letter{.agency = document.agency,
                  .title = word("title"),
                  .runningTitle =
                      (word("title") + QLatin1Char(' ') + toQt(document.number)).trimmed(),
                  .words = {.page = toQt(words.filled("page", {{"page", "%1"}, {"pages", "%2"}})),
                            .chamber = word("chamber"),
                            .vat = word("vat")}};
    for (const std::string& line : document.letter.addressee) {
        letter.addressee << toQt(line);
    }
    if (!document.number.empty()) {
        letter.facts.emplace_back(word("number"), toQt(document.number));
    }
    if (document.edition > 1) {
        letter.facts.emplace_back(word("edition"), QString::number(document.edition));
    }
    letter.facts.emplace_back(word("date"), toQt(words.longDate(document.date)));
    letter.facts.emplace_back(word("vacancy"), toQt(document.letter.occupation));
    if (!document.letter.consultant.empty()) {
        letter.facts.emplace_back(word("consultant"), toQt(document.letter.consultant));
    }
    return letter;
}

/// One line a candidate: what a reader compares first.
void drawOverview(Paper& paper, const PresentationDocument& document) {
    const PresentationWords& words = wordsOf(document);
    const auto word = [&words](std::string_view key) { return toQt(words.text(key)); };
    drawHeading(paper, word("overview"));
    PaperTable table(paper, {{word("overview.candidate"), 38},
                             {word("overview.occupation"), 41},
                             {word("overview.experience"), 41},
                             {word("overview.from"), 31},
                             {word("overview.hours"), 14, Edge::Right}});
    table.drawHead();
    const auto& profiles = document.letter.profiles;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const QStringList cells{profileTitle(document.letter, i), toQt(profiles[i].occupation),
                                experienceLength(profiles[i], words),
                                availableFrom(profiles[i], document.date, words),
                                availableHours(profiles[i], document.letter.language)};
        std::vector<QStringList> wrapped;
        qsizetype lines = 1;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            // The last column is as wide as its words.
            const auto at = static_cast<std::size_t>(column);
            wrapped.push_back(column + 1 == cells.size()
                                  ? QStringList{cells[column]}
                                  : paper.wrapped(cells[column], table.widthOf(at), Voice::Body));
            lines = std::max(lines, wrapped.back().size());
        }
        table.ensure(Paper::lineHeight(Voice::Body) * static_cast<double>(lines));
        for (qsizetype line = 0; line < lines; ++line) {
            QStringList row;
            for (const QStringList& cell : wrapped) {
                row << cell.value(line);
            }
            table.cells(row, Voice::Body);
            paper.advance(Paper::lineHeight(Voice::Body));
        }
        paper.advance(1.2);
    }
    paper.rule(paper.cursor(), Ink::Line);
    paper.advance(2);
}

void drawSigned(Paper& paper, const PresentationDocument& document) {
    const PresentationWords& words = wordsOf(document);
    constexpr double kAbove = 3;
    constexpr double kHeight = 26;
    paper.advance(kAbove);
    drawProse(paper, toQt(document.letter.closing));
    paper.advance(kAbove);
    paper.ensure(kHeight);
    drawProse(paper, toQt(words.text("regards") + "\n\n" + document.letter.consultant + '\n' +
                          document.agency.name));
    paper.advance(kAbove * 2);
    for (const QString& line :
         paper.wrapped(toQt(words.text("confidential")), kProseWidth, Voice::Quiet)) {
        paper.ensure(Paper::lineHeight(Voice::Quiet));
        paper.text(M::kLeft, paper.cursor(), line, Voice::Quiet);
        paper.advance(Paper::lineHeight(Voice::Quiet));
    }
}

void drawBody(Paper& paper, const PresentationDocument& document) {
    const PresentationWords& words = wordsOf(document);
    drawProse(paper, toQt(words.salutation(document.letter.contact) + ",\n\n" +
                          document.letter.introduction));
    if (document.letter.profiles.size() > 1) {
        drawOverview(paper, document);
    }
    drawSigned(paper, document);
    for (std::size_t i = 0; i < document.letter.profiles.size(); ++i) {
        paper.breakPage();
        drawProfile(paper, {.letter = document.letter, .index = i, .date = document.date});
    }
}

} // namespace

domain::Result<void> writePresentationPdf(const PresentationDocument& document,
                                          const std::filesystem::path& path) {
    return writeLetter(
        letterOf(document), [&](Paper& paper) { drawBody(paper, document); }, path);
}

std::vector<QImage> presentationSheets(const PresentationDocument& document, int dotsPerInch) {
    return drawLetter(
        letterOf(document), [&](Paper& paper) { drawBody(paper, document); }, dotsPerInch);
}

QString presentationMail(const PresentationDocument& document) {
    const PresentationWords& words = wordsOf(document);
    const std::string subject =
        words.filled("mail.subject", {{"count", counted(document, "mail.count")},
                                      {"occupation", document.letter.occupation}});
    const std::string text =
        words.filled("mail.text", {{"salutation", words.salutation(document.letter.contact)},
                                   {"file", presentationFileName(document).toStdString()},
                                   {"who", counted(document, "mail.who")},
                                   {"occupation", document.letter.occupation},
                                   {"consultant", document.letter.consultant},
                                   {"agency", document.agency.name}});
    return toQt(subject + "\n\n" + text);
}

QString presentationFileName(const PresentationDocument& document) {
    const QString number =
        document.number.empty() ? QStringLiteral("concept") : toQt(document.number).toLower();
    return QStringLiteral("voordracht-%1-v%2.pdf").arg(number).arg(document.edition);
}

} // namespace werkbalie::documents
