// Under the board: what its signs mean.
#pragma once

#include <QLabel>

namespace werkbalie::ui {

class RosterLegend final : public QLabel {
    Q_OBJECT

public:
    explicit RosterLegend(QWidget* parent = nullptr);

private:
    void showSigns();
};

} // namespace werkbalie::ui
