// The agency's logo as it is drawn on paper.
#include "documents/logo.h"

#include "domain/people/agency.h"

#include <QPainter>
#include <QSvgRenderer>

namespace werkbalie::documents {

Logo::Logo(std::string_view bytes) {
    const auto kind = domain::checkLogo(bytes);
    if (bytes.empty() || !kind) {
        return;
    }
    const QByteArray data(bytes.data(), static_cast<qsizetype>(bytes.size()));
    switch (*kind) {
    case domain::LogoKind::Png:
        m_image = QImage::fromData(data, "PNG");
        m_size = m_image.size();
        break;
    case domain::LogoKind::Svg:
        m_drawing = std::make_unique<QSvgRenderer>(data);
        m_size = m_drawing->isValid() ? m_drawing->viewBoxF().size() : QSizeF();
        break;
    }
}

Logo::~Logo() = default;

QSizeF Logo::fittedIn(const QSizeF& room) const {
    return isEmpty() ? QSizeF() : m_size.scaled(room, Qt::KeepAspectRatio);
}

void Logo::draw(QPainter& painter, const QRectF& target) const {
    if (isEmpty()) {
        return;
    }
    if (m_drawing) {
        m_drawing->render(&painter, target);
        return;
    }
    painter.drawImage(target, m_image);
}

} // namespace werkbalie::documents
