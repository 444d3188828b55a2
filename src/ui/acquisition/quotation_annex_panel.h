// The annexes of an offer: a list in their order, and the text of the chosen one.
#pragma once

#include "domain/acquisition/quotation/text_block.h"
#include "ui/support/quiet_end.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace werkbalie::ui {

class QuotationAnnexPanel final : public QWidget {
    Q_OBJECT

public:
    explicit QuotationAnnexPanel(QWidget* parent = nullptr);

    void setAnnexes(const std::vector<domain::QuotationAnnex>& annexes);
    [[nodiscard]] const std::vector<domain::QuotationAnnex>& annexes() const { return m_annexes; }
    /// What "Standaardbijlage" adds; without one the button is off.
    void setStandard(const domain::TextBlock* standard);

Q_SIGNALS:
    void edited();

private:
    QToolButton* addButton(const char* name, const QString& text, const std::function<void()>& run);
    void add(domain::QuotationAnnex annex);
    void moveCurrent(int by);
    void removeCurrent();
    void showList();
    void showCurrent();
    void takeCurrent();
    [[nodiscard]] domain::QuotationAnnex* current();

    QListWidget* m_list;
    QWidget* m_buttons;
    QLineEdit* m_title;
    QPlainTextEdit* m_text;
    QToolButton* m_standardButton = nullptr;
    QList<QToolButton*> m_annexButtons;
    std::vector<domain::QuotationAnnex> m_annexes;
    domain::QuotationAnnex m_standard;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
