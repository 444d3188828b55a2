// Who still misses hours, per client, with the text to ask for them.
#pragma once

#include "app/administration/hours_missing.h"
#include "ui/shell/services.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace werkbalie::ui {

class MissingHoursDialog final : public QDialog {
    Q_OBJECT

public:
    MissingHoursDialog(Services& services, const app::WeekFilter& filter, QWidget* parent);

private:
    void build();
    void load();
    void fill(std::vector<app::MissingOfClient> clients);
    void showReminder();
    void copy();
    void mail();
    [[nodiscard]] const app::Reminder* current() const;

    Services& m_services;
    app::WeekFilter m_filter;
    QLabel* m_counts;
    QTreeWidget* m_list;
    QComboBox* m_language;
    QLabel* m_to;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    QPushButton* m_mail;
    std::vector<app::MissingOfClient> m_clients;
};

} // namespace werkbalie::ui
