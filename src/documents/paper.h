// A4 sheets in millimetres: fonts, inks, text that wraps instead of being cut, and page breaks.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>
#include <functional>

namespace werkbalie::documents {

/// The few voices of our printed matter.
enum class Voice { Name, Title, Heading, Strong, Body, Quiet, Small, RunningName };
enum class Ink { Text, Quiet, Line, Accent };
enum class Edge { Left, Right };

/// Positions on the sheet, in millimetres from the top left corner.
struct SheetMeasures {
    static constexpr double kWidth = 210;
    static constexpr double kLeft = 25;
    static constexpr double kRight = 190;
    static constexpr double kTextWidth = kRight - kLeft;
    static constexpr double kBottom = 268; ///< the footer begins below this line
};

/// Starts Qt's fonts without a window when the program has none (the command line).
void ensureFonts();

class Logo;
class Sheets;
struct QrSquares;

class Paper {
public:
    /// `onNewPage` draws what stands on every sheet and sets the cursor below it.
    Paper(Sheets& sheets, std::function<void(Paper&)> onNewPage);

    /// The colour of Ink::Accent on this paper, instead of the program's own.
    void setAccent(const QColor& accent) { m_accent = accent; }

    [[nodiscard]] double cursor() const { return m_cursor; }
    void moveTo(double y) { m_cursor = y; }
    void advance(double height) { m_cursor += height; }
    [[nodiscard]] int page() const { return m_page; }
    /// Breaks the page unless `height` fits above the footer. True when it did.
    bool ensure(double height);
    void begin(); ///< the first sheet
    void breakPage();

    /// Draws one line with its top at `y`; right-aligned text ends at `x`.
    void text(double x, double y, const QString& line, Voice voice, Edge edge = Edge::Left);
    /// Wrapped at words, or inside a word that is wider than `width`: nothing is cut.
    [[nodiscard]] QStringList wrapped(const QString& text, double width, Voice voice) const;
    [[nodiscard]] double widthOf(const QString& text, Voice voice) const;
    [[nodiscard]] static double lineHeight(Voice voice);
    void rule(double y, Ink ink, double thickness = 0.1);
    void ruleBetween(double from, double to, double y, Ink ink);
    /// A thin line from one height to another.
    void upright(double x, double top, double bottom, Ink ink);
    void bar(double x, double y, double width, Ink ink);
    /// A filled rectangle in the accent; each shade is a step lighter, 0 is the accent itself.
    void block(const QRectF& millimetres, int shade);
    void picture(const Logo& logo, const QRectF& millimetres);
    /// Black squares side by side in a square area: a code that a machine reads.
    void squares(const QrSquares& code, const QRectF& millimetres);

private:
    [[nodiscard]] QColor color(Ink ink) const;
    [[nodiscard]] double dots(double millimetres) const;
    [[nodiscard]] QStringList wrappedWord(const QString& word, double width, Voice voice) const;

    Sheets& m_sheets;
    std::function<void(Paper&)> m_onNewPage;
    QColor m_accent;
    double m_cursor = 0;
    int m_page = 1;
};

} // namespace werkbalie::documents
