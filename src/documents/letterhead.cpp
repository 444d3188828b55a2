// The one letterhead of all printed matter: name, address window, facts, footer, page "1 van 2".
#include "documents/letterhead.h"

#include "documents/logo.h"
#include "documents/sheets.h"
#include "domain/base/identifiers.h"

#include <QBuffer>
#include <QSaveFile>

namespace werkbalie::documents {

namespace {

using M = SheetMeasures;

constexpr double kNameTop = 16;
constexpr double kHeadRule = 27.5;
/// The window of a Dutch EA5/6 envelope with the window left: 20 to 110 mm, 45 to 80 mm down.
constexpr double kReturnLine = 46;
constexpr double kWindowTop = 51.5;
constexpr double kWindowWidth = 80;
constexpr double kReturnWidth = 115;
constexpr double kFactsLeft = 120;
constexpr double kFactsValue = 150;
constexpr double kTitleTop = 88;
constexpr double kUnpostedTop = 37; ///< a report needs no window
constexpr double kFooterRule = 274;

QString joined(const QStringList& parts, const QString& separator) {
    QStringList kept;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) {
            kept << part.trimmed();
        }
    }
    return kept.join(separator);
}

QString labelled(const QString& label, const QString& value) {
    return value.isEmpty() ? QString() : label + QLatin1Char(' ') + value;
}

QString ibanOf(const domain::Agency& agency) {
    const auto iban = domain::Iban::parse(agency.iban);
    return toQt(iban ? iban->grouped() : agency.iban);
}

void drawFooter(Paper& paper, const Letter& letter, int pages) {
    const domain::Agency& agency = letter.agency;
    const QString dot = QStringLiteral("   ·   ");
    const QString reach = joined(
        addressLines(agency.address) + QStringList{toQt(agency.phone), toQt(agency.email)}, dot);
    const QString numbers = joined({labelled(letter.words.chamber, toQt(agency.kvk)),
                                    labelled(letter.words.vat, toQt(agency.vatId)),
                                    labelled(QStringLiteral("IBAN"), ibanOf(agency))},
                                   dot);
    paper.rule(kFooterRule, Ink::Line);
    double y = kFooterRule + 2;
    constexpr double kRoomForPage = 22;
    for (const QString& line : {reach, numbers}) {
        for (const QString& part :
             paper.wrapped(line, M::kTextWidth - kRoomForPage, Voice::Small)) {
            paper.text(M::kLeft, y, part, Voice::Small);
            y += Paper::lineHeight(Voice::Small);
        }
    }
    if (pages > 0) {
        paper.text(M::kRight, kFooterRule + 2, letter.words.page.arg(paper.page()).arg(pages),
                   Voice::Small, Edge::Right);
    }
}

void drawNextHead(Paper& paper, const Letter& letter) {
    constexpr double kTop = 14;
    constexpr double kRule = 21;
    constexpr double kGap = 5;
    const QStringList name =
        paper.wrapped(toQt(letter.agency.name), M::kTextWidth * 0.6, Voice::RunningName);
    paper.text(M::kLeft, kTop, name.value(0), Voice::RunningName);
    paper.text(M::kRight, kTop + 0.4, letter.runningTitle, Voice::Quiet, Edge::Right);
    paper.rule(kRule, Ink::Accent, 0.3);
    paper.moveTo(kRule + kGap);
}

void drawWindow(Paper& paper, const Letter& letter) {
    const QStringList own =
        QStringList{toQt(letter.agency.name)} + addressLines(letter.agency.address);
    const QStringList back =
        paper.wrapped(own.join(QStringLiteral(", ")), kReturnWidth, Voice::Small);
    const double height = Paper::lineHeight(Voice::Small);
    double y = kReturnLine - height * static_cast<double>(back.size() - 1);
    for (const QString& line : back) {
        paper.text(M::kLeft, y, line, Voice::Small);
        y += height;
    }
    y = kWindowTop;
    for (const QString& line : letter.addressee) {
        for (const QString& part : paper.wrapped(line, kWindowWidth, Voice::Body)) {
            paper.text(M::kLeft, y, part, Voice::Body);
            y += Paper::lineHeight(Voice::Body) + 0.3;
        }
    }
}

double drawFacts(Paper& paper, const Letter& letter, double y) {
    for (const auto& [label, value] : letter.facts) {
        paper.text(kFactsLeft, y, label, Voice::Quiet);
        for (const QString& part : paper.wrapped(value, M::kRight - kFactsValue, Voice::Body)) {
            paper.text(kFactsValue, y, part, Voice::Body);
            y += Paper::lineHeight(Voice::Body) + 0.3;
        }
    }
    return y;
}

/// At the right edge above the rule; returns the width that it takes from the name.
double drawLogo(Paper& paper, const Logo& logo) {
    constexpr double kTop = 8;
    constexpr double kBottomGap = 2.5;
    constexpr double kWidest = 62;
    constexpr double kGap = 6;
    if (logo.isEmpty()) {
        return 0;
    }
    const QSizeF size = logo.fittedIn({kWidest, kHeadRule - kTop - kBottomGap});
    paper.picture(
        logo,
        QRectF(QPointF(M::kRight - size.width(), kHeadRule - kBottomGap - size.height()), size));
    return size.width() + kGap;
}

void drawFirstHead(Paper& paper, const Letter& letter, const Logo& logo) {
    double y = kNameTop;
    const double taken = drawLogo(paper, logo);
    const QStringList name =
        paper.wrapped(toQt(letter.agency.name), M::kTextWidth - taken, Voice::Name);
    // A name of two lines grows upwards; the rule and the window stay where the envelope has them.
    y -= Paper::lineHeight(Voice::Name) * 0.8 * static_cast<double>(name.size() - 1);
    for (const QString& line : name) {
        paper.text(M::kLeft, y, line, Voice::Name);
        y += Paper::lineHeight(Voice::Name) * 0.8;
    }
    paper.rule(kHeadRule, Ink::Accent, 0.35);
    const bool posted = !letter.addressee.isEmpty();
    if (posted) {
        drawWindow(paper, letter);
    }
    const double factsEnd = drawFacts(paper, letter, posted ? kWindowTop : kUnpostedTop);
    const double titleTop = posted ? std::max(kTitleTop, factsEnd + 6) : kUnpostedTop;
    paper.text(M::kLeft - 0.5, titleTop, letter.title, Voice::Title);
    double below = titleTop + Paper::lineHeight(Voice::Title);
    const double width = posted ? M::kTextWidth : kFactsLeft - M::kLeft - 6;
    for (const QString& line : paper.wrapped(letter.subtitle, width, Voice::Quiet)) {
        paper.text(M::kLeft, below, line, Voice::Quiet);
        below += Paper::lineHeight(Voice::Quiet);
    }
    paper.moveTo(std::max(below, factsEnd) + 5);
}

int layOut(const Letter& letter, const std::function<void(Paper&)>& body, Sheets& sheets,
           int pages) {
    const Logo logo(letter.agency.logo);
    Paper paper(sheets, [&](Paper& sheet) {
        drawFooter(sheet, letter, pages);
        if (sheet.page() == 1) {
            drawFirstHead(sheet, letter, logo);
        } else {
            drawNextHead(sheet, letter);
        }
    });
    if (const QColor accent(toQt(letter.agency.accentColor)); accent.isValid()) {
        paper.setAccent(accent);
    }
    paper.begin();
    body(paper);
    return paper.page();
}

int countSheets(const Letter& letter, const std::function<void(Paper&)>& body) {
    QBuffer draft;
    draft.open(QIODevice::WriteOnly);
    PdfSheets sheets(draft, letter.runningTitle);
    return layOut(letter, body, sheets, 0);
}

} // namespace

QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList addressLines(const domain::Address& address) {
    QStringList lines;
    const QString street =
        joined({toQt(address.street), toQt(address.houseNumber)}, QStringLiteral(" "));
    const QString town = joined({toQt(address.postcode), toQt(address.city)}, QStringLiteral("  "));
    for (const QString& line : {street, town}) {
        if (!line.isEmpty()) {
            lines << line;
        }
    }
    if (!lines.isEmpty() && address.country != "NL" && !address.country.empty()) {
        lines << toQt(address.country);
    }
    return lines;
}

domain::Result<void> writeLetters(const std::vector<BoundLetter>& letters, const QString& title,
                                  const std::filesystem::path& path) {
    ensureFonts();
    QSaveFile file(toQt(path.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return domain::refuse("file.not_writable", path.string());
    }
    {
        PdfSheets sheets(file, title); // complete when it goes
        bool first = true;
        for (const BoundLetter& bound : letters) {
            if (!first) {
                sheets.nextSheet();
            }
            first = false;
            const int pages = countSheets(bound.letter, bound.body);
            (void)layOut(bound.letter, bound.body, sheets, pages);
        }
    }
    if (!file.commit()) {
        return domain::refuse("file.not_writable", path.string());
    }
    return {};
}

domain::Result<void> writeLetter(const Letter& letter, const std::function<void(Paper&)>& body,
                                 const std::filesystem::path& path) {
    return writeLetters({{letter, body}}, letter.runningTitle, path);
}

std::vector<QImage> drawLetter(const Letter& letter, const std::function<void(Paper&)>& body,
                               int dotsPerInch) {
    ensureFonts();
    const int pages = countSheets(letter, body);
    ImageSheets sheets(dotsPerInch);
    (void)layOut(letter, body, sheets, pages);
    return sheets.take();
}

} // namespace werkbalie::documents
