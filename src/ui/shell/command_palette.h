// Ctrl+K: finds a person, a client, a vacancy or an action, by keyboard alone.
#pragma once

#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace werkbalie::ui {

class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(Services& services, const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Hit {
        QString title;
        QString kind;
        QString icon;
        std::function<void()> go;
    };
    struct Found {
        std::vector<Hit> people;
        std::vector<Hit> clients;
        std::vector<Hit> vacancies;
    };
    void search(const QString& text);
    void searchRecords(const std::string& text);
    [[nodiscard]] std::vector<Hit> actionsMatching(const QString& text) const;
    void showHits();
    void choose();

    Services& m_services;
    QList<QAction*> m_actions;
    QLineEdit* m_line;
    QListWidget* m_list;
    std::vector<Hit> m_fixed;
    std::vector<Hit> m_records;
    std::vector<Hit> m_shown;
    Latest m_latest;
    TaskHandle m_running;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
