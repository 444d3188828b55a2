// What sheets are drawn on: a PDF, or pictures for a screen; the layout is the same on both.
#pragma once

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <vector>

namespace werkbalie::documents {

/// Dots an inch in which every layout is measured, whatever it is drawn on.
inline constexpr int kLayoutDots = 1200;

class Sheets {
public:
    Sheets() = default;
    virtual ~Sheets() = default;
    Sheets(const Sheets&) = delete;
    Sheets& operator=(const Sheets&) = delete;
    /// Of the sheet that is being drawn, in layout dots.
    [[nodiscard]] virtual QPainter& painter() = 0;
    virtual void nextSheet() = 0;
};

class PdfSheets final : public Sheets {
public:
    PdfSheets(QIODevice& device, const QString& title);
    [[nodiscard]] QPainter& painter() override { return m_painter; }
    void nextSheet() override { m_writer.newPage(); }

private:
    QPdfWriter m_writer;
    QPainter m_painter;
};

class ImageSheets final : public Sheets {
public:
    explicit ImageSheets(int dotsPerInch);
    [[nodiscard]] QPainter& painter() override { return m_painter; }
    void nextSheet() override;
    /// Ends the drawing and gives the sheets away.
    [[nodiscard]] std::vector<QImage> take();

private:
    void begin();

    int m_dotsPerInch;
    QImage m_image;
    QPainter m_painter;
    std::vector<QImage> m_done;
};

} // namespace werkbalie::documents
