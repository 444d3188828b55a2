// Sheets as they will leave the printer: redrawn after a pause, and when the pane gets wider.
#include "ui/support/sheet_preview.h"

#include "ui/support/look.h"

#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <cmath>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;

constexpr int kPause = 250;
constexpr int kMargin = 12;
constexpr int kNarrowest = 240;
constexpr int kWidest = 900;
constexpr double kSheetInches = 210 / 25.4;

} // namespace

SheetPreview::SheetPreview(Services& services, QWidget* parent)
    : QScrollArea(parent), m_services(services) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumWidth(kNarrowest + 2 * kMargin);
    auto* content = new QWidget;
    content->setObjectName(u"previewSheets"_s);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_layout->setSpacing(kMargin);
    m_layout->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    setWidget(content);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SheetPreview::draw);
}

void SheetPreview::clear() {
    m_draw = {};
    m_sheets.clear();
    (void)m_latest.next();
    place();
}

void SheetPreview::want(Draw draw) {
    m_draw = std::move(draw);
    m_stale = true;
    if (isVisible()) {
        m_pause.start();
    }
}

int SheetPreview::sheetWidth() const {
    return std::clamp(viewport()->width() - 2 * kMargin, kNarrowest, kWidest);
}

void SheetPreview::draw() {
    if (!m_draw) {
        return;
    }
    m_stale = false;
    const int dots =
        static_cast<int>(std::lround(sheetWidth() * devicePixelRatioF() / kSheetInches));
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [draw = m_draw, dots](app::Context& context) { return draw(context, dots); },
        [this, request](Result<std::vector<QImage>> sheets) {
            // What cannot be laid out is said by the findings beside it.
            if (sheets && m_latest.isCurrent(request)) {
                m_sheets = std::move(*sheets);
                place();
                Q_EMIT drawn();
            }
        });
}

void SheetPreview::place() {
    while (m_layout->count() > static_cast<int>(m_sheets.size())) {
        auto* item = m_layout->takeAt(m_layout->count() - 1);
        item->widget()->deleteLater();
        delete item;
    }
    const int width = sheetWidth();
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_layout->count() <= static_cast<int>(i)) {
            auto* label = new QLabel(widget());
            label->setFrameStyle(QFrame::Box | QFrame::Plain);
            auto palette = label->palette();
            palette.setColor(QPalette::WindowText, look::border());
            label->setPalette(palette);
            label->setScaledContents(true);
            m_layout->addWidget(label);
        }
        auto* label = qobject_cast<QLabel*>(m_layout->itemAt(static_cast<int>(i))->widget());
        const auto& sheet = m_sheets[i];
        label->setFixedSize(width, sheet.height() * width / std::max(1, sheet.width()));
        label->setPixmap(QPixmap::fromImage(sheet));
        label->setAccessibleName(
            tr("Blad %1 van %2").arg(i + 1).arg(static_cast<int>(m_sheets.size())));
    }
}

void SheetPreview::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (m_stale) {
        m_pause.start();
    }
}

void SheetPreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && m_draw) {
        place();
        if (isVisible()) {
            m_pause.start();
        } else {
            m_stale = true;
        }
    }
}

} // namespace werkbalie::ui
