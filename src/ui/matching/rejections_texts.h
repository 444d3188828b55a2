// The agency's own wording of what a rejection says, per part and language.
#pragma once

#include "app/matching/rejections.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace werkbalie::ui {

class RejectionTextsDialog final : public QDialog {
    Q_OBJECT

public:
    static void open(Services& services, QWidget* parent);
    RejectionTextsDialog(Services& services, QWidget* parent);

private:
    void build();
    void load();
    void showParts(std::vector<app::RejectionPart> parts);
    void showPart();
    void keep(const std::string& text);
    [[nodiscard]] domain::RejectionLanguage language() const;

    Services& m_services;
    std::vector<app::RejectionPart> m_parts;
    QComboBox* m_language;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    QLabel* m_warning;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
