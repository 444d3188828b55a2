// The agency's logo as it is drawn on paper: dots or lines, in its own proportions.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <string_view>

class QPainter;
class QSvgRenderer;

namespace werkbalie::documents {

class Logo {
public:
    /// From the bytes of a PNG or SVG; what cannot be read is empty and draws nothing.
    explicit Logo(std::string_view bytes);
    ~Logo();
    [[nodiscard]] bool isEmpty() const { return m_size.isEmpty(); }
    /// The largest size in these proportions that fits; never wider or higher than asked.
    [[nodiscard]] QSizeF fittedIn(const QSizeF& room) const;
    void draw(QPainter& painter, const QRectF& target) const;

private:
    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_drawing;
    QSizeF m_size;
};

} // namespace werkbalie::documents
