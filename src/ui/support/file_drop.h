// Files that are dragged onto a widget.
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace werkbalie::ui {

/// Takes local files only, and only while the widget is enabled.
class FileDrop final : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& target);

Q_SIGNALS:
    void dropped(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace werkbalie::ui
