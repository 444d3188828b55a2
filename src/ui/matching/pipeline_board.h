// The board of a vacancy's procedure: columns of cards, worked by keyboard or by dragging.
#pragma once

#include "storage/repositories/vacancy_repository.h"
#include "ui/matching/pipeline_presenter.h"

#include <QWidget>
#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace werkbalie::ui {

class PipelineColumn;

class PipelineBoard final : public QWidget {
    Q_OBJECT

public:
    PipelineBoard(Services& services, QWidget* parent);

    [[nodiscard]] PipelinePresenter& presenter() const { return *m_presenter; }
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    /// Null when no card is chosen.
    [[nodiscard]] const app::PipelineCard* chosenCard() const;
    /// Loads the vacancies to choose from; 0 keeps the chosen one, or takes the first.
    void showVacancy(std::int64_t id);
    void focusCards();
    /// A move with everything it asks for: consent, a reason, a placement, why a lower score.
    void ask(domain::ProposalId id, const domain::StageRef& to);

private:
    void buildHead();
    void buildActions();
    QAction* addAction(const QString& name, const QString& text, const QString& keys,
                       void (PipelineBoard::*run)());
    void fillVacancies(const std::vector<storage::VacancyRow>& rows);
    void showBoard();
    void buildColumns(const std::vector<domain::StageRef>& stages);
    void updateHead();
    void updateActions();
    [[nodiscard]] domain::ProposalId chosen() const;
    [[nodiscard]] PipelineColumn* columnOf(domain::ProposalId id) const;
    void choose(PipelineColumn& column, int row);
    void showOneChosen();
    [[nodiscard]] QString filledText() const;
    void goSideways(PipelineColumn& from, int step);
    void askDeviation(app::ProposalChange change);
    void moveBy(int steps);
    void forward() { moveBy(1); }
    void back() { moveBy(-1); }
    void drop();
    void consent();
    void tell();
    void answerAll();
    void takeBack();
    void place();
    void openRecord();
    void addPeople();
    void editStages();
    void editTexts();
    void showFunnel();
    void showRegister();
    void showMenu();

    Services& m_services;
    PipelinePresenter* m_presenter;
    QComboBox* m_vacancies = nullptr;
    QLabel* m_filled = nullptr;
    QLabel* m_waiting = nullptr;
    std::vector<storage::VacancyRow> m_rows;
    QHBoxLayout* m_columnsLayout = nullptr;
    std::vector<PipelineColumn*> m_columns;
    QList<QAction*> m_actions;
    domain::ProposalId m_chosen;
    std::int64_t m_wanted = 0;
    bool m_filling = false;
    bool m_focusCards = false; ///< once the cards are there
};

} // namespace werkbalie::ui
