// A client's terms of employment: the scheme, its pension and its items.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "ui/support/work_dialog.h"

#include <QStringList>
#include <memory>

namespace Ui {
class TermsDialog;
}

namespace werkbalie::ui {

class TermsDialog final : public WorkDialog {
    Q_OBJECT

public:
    TermsDialog(const domain::EmploymentTerms& terms, const QString& clientName, domain::Date today,
                QWidget* parent = nullptr);
    ~TermsDialog() override;
    [[nodiscard]] domain::EmploymentTerms terms() const;

private:
    void fill(domain::Date today);
    void follow();
    void judge();
    [[nodiscard]] domain::EmploymentTerms read(domain::Findings& findings) const;

    const std::unique_ptr<::Ui::TermsDialog> m_ui;
    domain::EmploymentTerms m_terms;
    QStringList m_kinds; ///< of the rows as they were last seen
};

} // namespace werkbalie::ui
