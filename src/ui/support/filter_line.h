// The filter line above a table: answers while typing, Esc clears, Enter and Down go to the table.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace werkbalie::ui {

class FilterLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr);
    void setDelay(int milliseconds) { m_pause.setInterval(milliseconds); }
    /// Answers now, without waiting for the pause.
    void flush();

Q_SIGNALS:
    void filterChanged(const QString& text);
    void leftDown(); ///< the user goes on to the table

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_pause;
    QString m_last;
};

} // namespace werkbalie::ui
