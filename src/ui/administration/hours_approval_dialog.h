// Asks how the client said yes: by which paper, file or mail, when and by whom.
#pragma once

#include "app/administration/hours.h"
#include "domain/administration/week/hours_proof.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace werkbalie::ui {

class DateEdit;
class FindingsView;

/// Weeks that one proof is asked for: it holds for one client only.
struct ApprovalScope {
    domain::IsoWeek week;
    std::vector<app::WeekRow> rows = {};
    [[nodiscard]] int clients() const;
    /// "weekstaat van Benali, Omar bij Mulder Sport", "42 weekstaten van 20 opdrachtgevers"
    [[nodiscard]] QString text() const;
};

class HoursApprovalDialog final : public WorkDialog {
    Q_OBJECT

public:
    HoursApprovalDialog(Services& services, ApprovalScope scope, QWidget* parent);
    [[nodiscard]] domain::HoursProof proof() const;

private:
    void build();
    void buildForm(QFormLayout& form);
    void chooseKind();
    void judge();
    void chooseAttachment();
    void attach(const QString& file);

    Services& m_services;
    ApprovalScope m_scope;
    QComboBox* m_kind;
    QLineEdit* m_reference;
    DateEdit* m_on;
    QLineEdit* m_by;
    QLabel* m_file;
    FindingsView* m_findings;
    QDialogButtonBox* m_buttons;
    QString m_hash;
};

} // namespace werkbalie::ui
