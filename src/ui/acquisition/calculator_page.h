// "Tarief berekenen": inputs left, the breakdown right, everything recalculated while typing.
#pragma once

#include "ui/acquisition/profile_presenter.h"
#include "ui/support/quiet_end.h"

#include <QWidget>
#include <memory>

class QAction;
class QLineEdit;

namespace werkbalie::ui {

namespace Ui {
class CalculatorPage;
}

class CalculatorPage final : public QWidget {
    Q_OBJECT

public:
    CalculatorPage(Services& services, QWidget* parent);
    ~CalculatorPage() override;

    /// Loads figures and clients; called each time the view is shown.
    void activate();
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] CalculatorPresenter& presenter() const { return *m_presenter; }

Q_SIGNALS:
    void asked(); ///< an action was chosen elsewhere: the view must be shown

protected:
    /// Ctrl+Z in a field takes back a step of the calculation, not a letter.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions();
    void buildScenarioActions();
    void showScenarioButtons();
    void fillBoxes();
    void connectInputs();
    void showClients(const std::vector<ClientChoice>& clients);
    void showScales();
    void showDraft();
    void showState();
    void edited(const QString& field);
    void clientTyped();
    void focusMissing(const QString& field);
    QAction* addTool(const char* name, const QString& text, const char* key,
                     const std::function<void()>& work);

    Services& m_services;
    const std::unique_ptr<Ui::CalculatorPage> m_ui;
    CalculatorPresenter* m_presenter;
    ProfilePresenter* m_profiles;
    QList<QAction*> m_actions;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_quote = nullptr;
    QAction* m_quoteAll = nullptr;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
