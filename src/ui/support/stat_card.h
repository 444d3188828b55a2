// A count on a card that is also a button: what it counts is one key away.
#pragma once

#include "ui/support/look.h"

#include <QAbstractButton>

namespace werkbalie::ui {

class StatCard final : public QAbstractButton {
    Q_OBJECT

public:
    StatCard(const QString& caption, Meaning meaning, QWidget* parent = nullptr);
    void setValue(const QString& value, const QString& detail = {});
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_value;
    QString m_detail;
    Meaning m_meaning;
};

} // namespace werkbalie::ui
