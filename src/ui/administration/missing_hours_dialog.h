// Who still misses hours, per client, with the text to ask for them.
#pragma once

#include "app/administration/hours_missing.h"
#include "ui/shell/services.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace werkbalie::ui {

class MessagePanel;

class MissingHoursDialog final : public QDialog {
    Q_OBJECT

public:
    MissingHoursDialog(Services& services, const app::WeekFilter& filter, QWidget* parent);

private:
    void build();
    void load();
    void fill(std::vector<app::MissingOfClient> clients);
    void showReminder();
    [[nodiscard]] const app::Reminder* current() const;

    Services& m_services;
    app::WeekFilter m_filter;
    QLabel* m_counts;
    QTreeWidget* m_list;
    MessagePanel* m_message;
    std::vector<app::MissingOfClient> m_clients;
};

} // namespace werkbalie::ui
