// In the order in which one needs it: when, where, with whom, and then how to prepare.
#include "documents/preparation_pdf.h"

#include "app/matching/presentation_words.h"
#include "documents/letterhead.h"
#include "documents/prose.h"
#include "documents/side_sections.h"

namespace werkbalie::documents {

namespace {

using app::PreparationSheet;
using app::PresentationWords;

Letter letterOf(const PreparationSheet& sheet) {
    const PresentationWords& words = PresentationWords::of(sheet.language);
    const auto word = [&words](std::string_view key) { return toQt(words.text(key)); };
    return {.agency = sheet.agency,
            .title = word("sheet.title"),
            .runningTitle = word("sheet.title"),
            .subtitle = toQt(words.filled("sheet.for", {{"name", sheet.candidate}})),
            .words = {.page = toQt(words.filled("page", {{"page", "%1"}, {"pages", "%2"}})),
                      .chamber = word("chamber"),
                      .vat = word("vat")}};
}

std::vector<SectionRow> row(const std::string& text) {
    return text.empty() ? std::vector<SectionRow>{} : std::vector<SectionRow>{{.body = toQt(text)}};
}

std::string joinedLines(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

std::string money(const domain::HourlyRate& rate, const PresentationWords& words) {
    return "€ " + words.number(rate.toString(2));
}

/// What is stated, one a line: hours and days, wage, start, workplace.
std::string workText(const app::WorkOffered& work, const PresentationWords& words) {
    std::vector<std::string> lines;
    if (work.minutesPerWeek.count() > 0) {
        const std::string days = words.days(work.days);
        lines.push_back(words.filled(
            days.empty() ? "sheet.work.hours" : "sheet.work.hours.days",
            {{"hours", words.hours(domain::decimalHours(work.minutesPerWeek))}, {"days", days}}));
    }
    if (work.wageFrom && work.wageTo && *work.wageFrom != *work.wageTo) {
        lines.push_back(
            words.filled("sheet.work.wage.range", {{"from", money(*work.wageFrom, words)},
                                                   {"to", money(*work.wageTo, words)}}));
    } else if (const auto& wage = work.wageFrom ? work.wageFrom : work.wageTo) {
        lines.push_back(words.filled("sheet.work.wage", {{"wage", money(*wage, words)}}));
    }
    lines.push_back(words.filled("sheet.work.start", {{"date", words.longDate(work.start)}}));
    if (!work.workplace.empty()) {
        lines.push_back(words.filled("sheet.work.place", {{"place", work.workplace}}));
    }
    return joinedLines(lines);
}

void drawBody(Paper& paper, const PreparationSheet& sheet) {
    const PresentationWords& words = PresentationWords::of(sheet.language);
    const auto word = [&words](std::string_view key) { return toQt(words.text(key)); };
    const domain::DutchTime start = domain::dutchTime(sheet.start);
    const domain::DutchTime end =
        domain::dutchTime(sheet.start + std::chrono::minutes{sheet.minutes});
    drawFactBand(
        paper,
        {{word("sheet.date"), toQt(words.weekdayDate(start.day))},
         {word("sheet.time"),
          toQt(words.filled("sheet.time.value", {{"from", domain::clockText(start.minute)},
                                                 {"until", domain::clockText(end.minute)}}))},
         {word("sheet.client"), toQt(sheet.client)},
         {word("sheet.occupation"), toQt(sheet.occupation)}});
    paper.rule(paper.cursor(), Ink::Accent, 0.3);
    if (sheet.work) {
        drawSideSection(paper, word("sheet.work"), row(workText(*sheet.work, words)));
    }
    drawSideSection(paper, word("sheet.place"), row(sheet.place));
    drawSideSection(paper, word("sheet.route"), row(sheet.route));
    drawSideSection(paper, word("sheet.link"), row(sheet.link));
    drawSideSection(paper, word("sheet.contact"), row(joinedLines(sheet.contacts)));
    drawSideSection(paper, word("sheet.bring"),
                    row(sheet.bring.empty() ? words.text("sheet.bring.standard") : sheet.bring));
    drawSideSection(paper, word("sheet.tips"), row(sheet.tips));
    constexpr double kAbove = 6;
    paper.advance(kAbove);
    drawProse(paper, toQt(words.filled(
                         sheet.agency.phone.empty() ? "sheet.question.unreached" : "sheet.question",
                         {{"consultant", sheet.consultant}, {"phone", sheet.agency.phone}})));
}

} // namespace

domain::Result<void> writePreparationPdf(const PreparationSheet& sheet,
                                         const std::filesystem::path& path) {
    return writeLetter(
        letterOf(sheet), [&](Paper& paper) { drawBody(paper, sheet); }, path);
}

std::vector<QImage> preparationSheets(const PreparationSheet& sheet, int dotsPerInch) {
    return drawLetter(
        letterOf(sheet), [&](Paper& paper) { drawBody(paper, sheet); }, dotsPerInch);
}

QString preparationFileName(const PreparationSheet& sheet) {
    const domain::DutchTime start = domain::dutchTime(sheet.start);
    QString clock = toQt(domain::clockText(start.minute));
    return QStringLiteral("gesprek-%1-%2.pdf")
        .arg(toQt(domain::isoDate(start.day)), clock.remove(QLatin1Char(':')));
}

} // namespace werkbalie::documents
