// The weights of a vacancy's criteria as sliders: the list beside it answers while one drags.
#pragma once

#include "app/matching/weights.h"

#include <QWidget>
#include <vector>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace werkbalie::ui {

class WeightsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WeightsPanel(QWidget* parent);

    /// Builds a row for every criterion that this vacancy weighs; what is kept is the start.
    void setVacancy(const domain::Vacancy& vacancy);
    [[nodiscard]] const app::TriedWeights& weights() const { return m_tried; }
    [[nodiscard]] bool isChanged() const { return m_tried != m_kept; }
    void restore();
    void setWeights(const app::TriedWeights& weights);
    void addButton(QAction& action);
    /// Who changed them last, and the way to all changes.
    void addHistory(QAction& action);
    void setLastChange(const QString& text);
    void focusFirst();

Q_SIGNALS:
    void weightsTried();

private:
    struct Row {
        QSlider* slider = nullptr;
        QSpinBox* spin = nullptr;
        QLabel* kept = nullptr;
        int domain::MatchWeights::*own = nullptr; ///< null: a requirement
        std::size_t requirement = 0;
        bool isIdle = false; ///< no line of the receipt has this weight
    };
    void clearRows();
    void addRow(const QString& title, Row row);
    [[nodiscard]] int& weightOf(app::TriedWeights& weights, const Row& row) const;
    void weigh(std::size_t row, int weight);
    void showRow(const Row& row);
    void showSum();

    QGridLayout* m_grid;
    QLayout* m_buttons;
    QHBoxLayout* m_foot;
    QLabel* m_sum;
    QLabel* m_lastChange;
    std::vector<Row> m_rows;
    app::TriedWeights m_kept;
    app::TriedWeights m_tried;
    bool m_showing = false;
};

} // namespace werkbalie::ui
