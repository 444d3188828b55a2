// A4 sheets in millimetres: fonts, inks, text that wraps instead of being cut, and page breaks.
#include "documents/paper.h"

#include "documents/logo.h"
#include "documents/qr_code.h"
#include "documents/sheets.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <memory>

namespace werkbalie::documents {

namespace {

constexpr double kMillimetresPerInch = 25.4;

double points(Voice voice) {
    switch (voice) {
    case Voice::Name:
        return 17;
    case Voice::Title:
        return 18;
    case Voice::Heading:
        return 11;
    case Voice::RunningName:
        return 10.5;
    case Voice::Strong:
    case Voice::Body:
    case Voice::Quiet:
        return 9;
    case Voice::Small:
        return 7;
    }
    return 9;
}

QFont::Weight weight(Voice voice) {
    switch (voice) {
    case Voice::Name:
    case Voice::Heading:
    case Voice::Strong:
    case Voice::RunningName:
        return QFont::DemiBold;
    case Voice::Title:
        return QFont::Light;
    case Voice::Body:
    case Voice::Quiet:
    case Voice::Small:
        return QFont::Normal;
    }
    return QFont::Normal;
}

/// Noto Sans: all figures are equally wide, so that columns of amounts line up, and it has the
/// letters of every name that a Dutch agency meets.
QFont font(Voice voice) {
    QFont chosen(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    chosen.setPointSizeF(points(voice));
    chosen.setWeight(weight(voice));
    // Too little to be seen; with it no letters are joined, so that "Offerte" is found in the file.
    constexpr double kNoLigatures = 0.02;
    chosen.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return chosen;
}

Ink inkOf(Voice voice) {
    switch (voice) {
    case Voice::Name:
    case Voice::Heading:
    case Voice::RunningName:
        return Ink::Accent;
    case Voice::Quiet:
    case Voice::Small:
        return Ink::Quiet;
    case Voice::Title:
    case Voice::Strong:
    case Voice::Body:
        return Ink::Text;
    }
    return Ink::Text;
}

QColor ownAccent() {
    return {0x1f, 0x5f, 0x6b};
}

} // namespace

void ensureFonts() {
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // Without a desktop session Qt warns about a folder that printing does not use.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    static int argumentCount = 1;
    static char name[] = "werkbalie";
    static char* arguments[] = {name, nullptr};
    static const auto application = std::make_unique<QGuiApplication>(argumentCount, arguments);
    QLoggingCategory::setFilterRules(QString());
}

Paper::Paper(Sheets& sheets, std::function<void(Paper&)> onNewPage)
    : m_sheets(sheets), m_onNewPage(std::move(onNewPage)), m_accent(ownAccent()) {}

QColor Paper::color(Ink ink) const {
    switch (ink) {
    case Ink::Text:
        return {0x1c, 0x24, 0x2c};
    case Ink::Quiet:
        return {0x5b, 0x66, 0x70};
    case Ink::Line:
        return {0xc4, 0xcb, 0xd1};
    case Ink::Accent:
        return m_accent;
    }
    return Qt::black;
}

void Paper::begin() {
    m_onNewPage(*this);
}

bool Paper::ensure(double height) {
    if (m_cursor + height <= SheetMeasures::kBottom) {
        return false;
    }
    breakPage();
    return true;
}

void Paper::breakPage() {
    m_sheets.nextSheet();
    ++m_page;
    m_onNewPage(*this);
}

double Paper::dots(double millimetres) const {
    return millimetres * kLayoutDots / kMillimetresPerInch;
}

double Paper::widthOf(const QString& text, Voice voice) const {
    const QFontMetricsF metrics(font(voice), m_sheets.painter().device());
    return metrics.horizontalAdvance(text) * kMillimetresPerInch / kLayoutDots;
}

double Paper::lineHeight(Voice voice) {
    constexpr double kLeading = 1.36;
    constexpr double kMillimetresPerPoint = kMillimetresPerInch / 72;
    return points(voice) * kLeading * kMillimetresPerPoint;
}

void Paper::text(double x, double y, const QString& line, Voice voice, Edge edge) {
    const QFont chosen = font(voice);
    const QFontMetricsF metrics(chosen, m_sheets.painter().device());
    const double height = dots(lineHeight(voice));
    const double baseline = dots(y) + (height + metrics.capHeight()) / 2;
    const double left = dots(x) - (edge == Edge::Right ? metrics.horizontalAdvance(line) : 0);
    m_sheets.painter().setFont(chosen);
    m_sheets.painter().setPen(color(inkOf(voice)));
    m_sheets.painter().drawText(QPointF(left, baseline), line);
}

QStringList Paper::wrappedWord(const QString& word, double width, Voice voice) const {
    QStringList parts;
    QString part;
    for (const QChar c : word) {
        if (!part.isEmpty() && !c.isLowSurrogate() && widthOf(part + c, voice) > width) {
            parts << part;
            part.clear();
        }
        part += c;
    }
    parts << part;
    return parts;
}

QStringList Paper::wrapped(const QString& text, double width, Voice voice) const {
    QStringList lines;
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (widthOf(longer, voice) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty()) {
            lines << line;
        }
        const QStringList parts = wrappedWord(word, width, voice);
        lines << parts.mid(0, parts.size() - 1);
        line = parts.back();
    }
    if (!line.isEmpty()) {
        lines << line;
    }
    return lines;
}

void Paper::ruleBetween(double from, double to, double y, Ink ink) {
    constexpr double kThin = 0.15;
    m_sheets.painter().fillRect(QRectF(dots(from), dots(y), dots(to - from), dots(kThin)),
                                color(ink));
}

void Paper::upright(double x, double top, double bottom, Ink ink) {
    constexpr double kThin = 0.15;
    m_sheets.painter().fillRect(QRectF(dots(x), dots(top), dots(kThin), dots(bottom - top)),
                                color(ink));
}

void Paper::rule(double y, Ink ink, double thickness) {
    m_sheets.painter().fillRect(QRectF(dots(SheetMeasures::kLeft), dots(y),
                                       dots(SheetMeasures::kTextWidth), dots(thickness)),
                                color(ink));
}

void Paper::bar(double x, double y, double width, Ink ink) {
    constexpr double kThickness = 0.8;
    m_sheets.painter().fillRect(QRectF(dots(x), dots(y), dots(width), dots(kThickness)),
                                color(ink));
}

void Paper::block(const QRectF& millimetres, int shade) {
    constexpr double kStep = 0.14; // of the way to white
    const double part = std::min(0.9, kStep * shade);
    const auto lighter = [part](double channel) { return channel + (1 - channel) * part; };
    const QColor tint = QColor::fromRgbF(static_cast<float>(lighter(m_accent.redF())),
                                         static_cast<float>(lighter(m_accent.greenF())),
                                         static_cast<float>(lighter(m_accent.blueF())));
    m_sheets.painter().fillRect(QRectF(dots(millimetres.x()), dots(millimetres.y()),
                                       dots(millimetres.width()), dots(millimetres.height())),
                                tint);
}

void Paper::picture(const Logo& logo, const QRectF& millimetres) {
    logo.draw(m_sheets.painter(), QRectF(dots(millimetres.x()), dots(millimetres.y()),
                                         dots(millimetres.width()), dots(millimetres.height())));
}

void Paper::squares(const QrSquares& code, const QRectF& millimetres) {
    const double size = dots(millimetres.width()) / code.side;
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side;) {
            int end = x;
            while (end < code.side && code.isDark(end, y)) {
                ++end;
            }
            if (end > x) { // neighbours in one stroke: no hairlines between them
                const QPointF corner(dots(millimetres.x()) + x * size,
                                     dots(millimetres.y()) + y * size);
                m_sheets.painter().fillRect(
                    QRectF(corner, QSizeF((end - x) * size, size)).toAlignedRect(), Qt::black);
            }
            x = std::max(end, x + 1);
        }
    }
}

} // namespace werkbalie::documents
