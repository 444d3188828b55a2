// Lines to write on are high enough for a pen; what the scan needs stands in the upper right
// corner.
#include "documents/hour_sheet_pdf.h"

#include "app/format_nl.h"
#include "documents/hour_words.h"
#include "documents/letterhead.h"
#include "documents/qr_code.h"

#include <array>

namespace werkbalie::documents {

namespace {

using M = SheetMeasures;

constexpr double kCodeSide = 30;
constexpr double kCodeTop = 34;
constexpr double kRowHeight = 9.6;

/// Where each column begins, and its head.
struct SheetColumn {
    double left;
    const char* head;
};
constexpr std::array kColumns{SheetColumn{25, "Dag"},
                              SheetColumn{60, "Gepland"},
                              SheetColumn{78, "Begin"},
                              SheetColumn{96, "Einde"},
                              SheetColumn{114, "Pauze"},
                              SheetColumn{131, "Uren"},
                              SheetColumn{148, "Soort of opmerking"}};

QString dayText(domain::Date day) {
    static const std::array<const char*, 7> kDays{"Maandag", "Dinsdag",  "Woensdag", "Donderdag",
                                                  "Vrijdag", "Zaterdag", "Zondag"};
    return QString::fromLatin1(kDays.at(static_cast<std::size_t>(domain::isoWeekday(day) - 1))) +
           QLatin1Char(' ') + toQt(domain::dutchDate(day)).left(5);
}

void drawCode(Paper& paper, const app::HourSheet& sheet) {
    const double left = M::kRight - kCodeSide;
    paper.squares(qrSquares(sheet.code), QRectF(left, kCodeTop, kCodeSide, kCodeSide));
    paper.text(M::kRight, kCodeTop + kCodeSide + 1.2, toQt(sheet.code), Voice::Small, Edge::Right);
}

void drawFactLines(Paper& paper, const app::HourSheet& sheet) {
    constexpr double kValue = 56;
    const double width = M::kRight - kCodeSide - kValue - 6;
    const std::array<std::pair<QString, QString>, 4> facts{
        {{QStringLiteral("Flexkracht"), toQt(sheet.workerName)},
         {QStringLiteral("Opdrachtgever"), toQt(sheet.clientName)},
         {QStringLiteral("Functie"), toQt(sheet.occupation)},
         {QStringLiteral("Afgesproken"),
          QStringLiteral("%1 uur per week").arg(toQt(app::dutchHours(sheet.agreed)))}}};
    for (const auto& [label, value] : facts) {
        paper.text(M::kLeft, paper.cursor(), label, Voice::Quiet);
        for (const QString& line : paper.wrapped(value, width, Voice::Strong)) {
            paper.text(kValue, paper.cursor(), line, Voice::Strong);
            paper.advance(Paper::lineHeight(Voice::Strong) + 0.6);
        }
    }
}

QString plannedText(const app::HourSheet& sheet, domain::Date day) {
    const domain::Minutes planned = sheet.planned.at(domain::isoWeekday(day) - 1);
    return planned > domain::Minutes{0} ? toQt(app::dutchHours(planned)) : QString();
}

void drawDay(Paper& paper, const app::HourSheet& sheet, domain::Date day) {
    const double top = paper.cursor();
    const bool runs = sheet.placementDays.contains(day);
    if (!runs) {
        constexpr int kPale = 6;
        paper.block(QRectF(M::kLeft, top, M::kTextWidth, kRowHeight), kPale);
    }
    const double middle = top + (kRowHeight - Paper::lineHeight(Voice::Body)) / 2;
    paper.text(kColumns[0].left + 1.5, middle, dayText(day), runs ? Voice::Body : Voice::Quiet);
    paper.text(kColumns[1].left + 0.7, middle, plannedText(sheet, day), Voice::Quiet);
    if (!runs) {
        paper.text(kColumns.back().left + 0.7, middle, QStringLiteral("geen plaatsing"),
                   Voice::Quiet);
    }
    paper.advance(kRowHeight);
    paper.ruleBetween(M::kLeft, M::kRight, paper.cursor(), Ink::Line);
}

/// Between the columns, from the head to the foot of the table.
void drawColumnLines(Paper& paper, double top, double bottom) {
    for (std::size_t i = 1; i < kColumns.size(); ++i) {
        paper.upright(kColumns.at(i).left - 0.8, top, bottom, Ink::Line);
    }
}

void drawTable(Paper& paper, const app::HourSheet& sheet) {
    for (const SheetColumn& column : kColumns) {
        paper.text(column.left + (&column == kColumns.data() ? 1.5 : 0.7), paper.cursor(),
                   QString::fromLatin1(column.head), Voice::Quiet);
    }
    paper.advance(Paper::lineHeight(Voice::Quiet) + 1);
    const double top = paper.cursor();
    paper.rule(top, Ink::Accent, 0.3);
    for (int day = 0; day < 7; ++day) {
        drawDay(paper, sheet, sheet.week.monday() + std::chrono::days{day});
    }
    const double middle = paper.cursor() + (kRowHeight - Paper::lineHeight(Voice::Strong)) / 2;
    paper.text(kColumns[0].left + 1.5, middle, QStringLiteral("Totaal"), Voice::Strong);
    paper.advance(kRowHeight);
    paper.rule(paper.cursor(), Ink::Accent, 0.3);
    drawColumnLines(paper, top, paper.cursor());
}

void drawNotes(Paper& paper) {
    constexpr int kLines = 3;
    constexpr double kLine = 8.5;
    paper.advance(5);
    paper.text(M::kLeft, paper.cursor(),
               QStringLiteral("Reiskosten, onkosten en bijzonderheden (bonnetjes meesturen)"),
               Voice::Quiet);
    paper.advance(Paper::lineHeight(Voice::Quiet));
    for (int i = 0; i < kLines; ++i) {
        paper.advance(kLine);
        paper.ruleBetween(M::kLeft, M::kRight, paper.cursor(), Ink::Line);
    }
}

void drawSignature(Paper& paper, double left, const QString& who, const QString& means) {
    constexpr double kWidth = 78;
    double y = paper.cursor();
    paper.text(left, y, who, Voice::Heading);
    y += Paper::lineHeight(Voice::Heading);
    paper.text(left, y, means, Voice::Small);
    y += 8;
    for (const auto& label :
         {QStringLiteral("Naam"), QStringLiteral("Datum"), QStringLiteral("Handtekening")}) {
        y += label == QStringLiteral("Handtekening") ? 13 : 7;
        paper.text(left, y - Paper::lineHeight(Voice::Quiet), label, Voice::Quiet);
        paper.ruleBetween(left + 22, left + kWidth, y, Ink::Line);
    }
}

void drawSheet(Paper& paper, const app::HourSheet& sheet) {
    drawCode(paper, sheet);
    drawFactLines(paper, sheet);
    paper.moveTo(std::max(paper.cursor() + 5, kCodeTop + kCodeSide + 9));
    drawTable(paper, sheet);
    drawNotes(paper);
    paper.advance(9);
    drawSignature(paper, M::kLeft, QStringLiteral("Flexkracht"),
                  QStringLiteral("Ik heb deze uren gewerkt."));
    drawSignature(paper, M::kLeft + M::kTextWidth / 2 + 4.5, QStringLiteral("Opdrachtgever"),
                  QStringLiteral("Deze uren zijn akkoord."));
}

Letter letterOf(const app::HourSheet& sheet) {
    Letter letter{.agency = sheet.agency,
                  .title = QStringLiteral("Urenbriefje ") + weekWord(sheet.week),
                  .runningTitle = QStringLiteral("Urenbriefje ") + toQt(sheet.code)};
    letter.subtitle = weekDays(sheet.week);
    return letter;
}

} // namespace

domain::Result<void> writeHourSheetsPdf(std::span<const app::HourSheet> sheets,
                                        const std::filesystem::path& path) {
    std::vector<BoundLetter> letters;
    for (const app::HourSheet& sheet : sheets) {
        letters.push_back({letterOf(sheet), [&sheet](Paper& paper) { drawSheet(paper, sheet); }});
    }
    return writeLetters(letters, QStringLiteral("Urenbriefjes"), path);
}

} // namespace werkbalie::documents
