// The messages of a week's roster, one a worker, and the record that they were sent.
#pragma once

#include "app/administration/roster/roster_texts.h"
#include "ui/shell/services.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace werkbalie::ui {

class MessagePanel;

class RosterTextsDialog final : public QDialog {
    Q_OBJECT

public:
    RosterTextsDialog(Services& services, const app::RosterFilter& filter, QWidget* parent);

private:
    void build();
    void load();
    void fill(const std::vector<app::RosterText>& texts);
    void showText();
    void tell();
    [[nodiscard]] const app::RosterText* current() const;

    Services& m_services;
    app::RosterFilter m_filter;
    QLabel* m_counts;
    QTreeWidget* m_list;
    QComboBox* m_how;
    MessagePanel* m_message;
    QPushButton* m_tell;
    std::vector<app::RosterText> m_texts;
};

} // namespace werkbalie::ui
