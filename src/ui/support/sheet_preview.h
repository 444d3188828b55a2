// Sheets as they will leave the printer, drawn off the GUI thread once the typing pauses.
#pragma once

#include "ui/shell/services.h"

#include <QImage>
#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace werkbalie::ui {

class SheetPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetPreview(Services& services, QWidget* parent = nullptr);

    /// Draws the sheets at so many dots an inch; runs off the GUI thread.
    using Draw = std::function<domain::Result<std::vector<QImage>>(app::Context&, int dots)>;
    void want(Draw draw);
    void clear();
    [[nodiscard]] const std::vector<QImage>& sheets() const { return m_sheets; }

Q_SIGNALS:
    void drawn();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void place();
    [[nodiscard]] int sheetWidth() const;

    Services& m_services;
    QTimer m_pause;
    Draw m_draw;
    std::vector<QImage> m_sheets;
    QVBoxLayout* m_layout;
    Latest m_latest;
    bool m_stale = false;
};

} // namespace werkbalie::ui
