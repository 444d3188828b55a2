// The agency's own wording of offers, in three languages.
#pragma once

#include "ui/acquisition/quotation_texts_presenter.h"
#include "ui/support/quiet_end.h"

#include <QDialog>
#include <memory>

namespace Ui {
class QuotationTextsDialog;
}

namespace werkbalie::ui {

class QuotationTextsDialog final : public QDialog {
    Q_OBJECT

public:
    QuotationTextsDialog(Services& services, QWidget* parent);
    ~QuotationTextsDialog() override;
    void reject() override;

private:
    void fillChoices();
    void showList();
    void showCurrent();
    void takeTyped();
    void insertPlace(int index);
    void judge();
    void askToReset();
    [[nodiscard]] const domain::TextBlock* current() const;

    const std::unique_ptr<::Ui::QuotationTextsDialog> m_ui;
    QuotationTextsPresenter* m_presenter;
    bool m_showing = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
