// Asks how the client said yes: by which paper, file or mail, when and by whom.
#pragma once

#include "domain/administration/week/hours_proof.h"
#include "domain/base/iso_week.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace werkbalie::ui {

class DateEdit;
class FindingsView;

class HoursApprovalDialog final : public WorkDialog {
    Q_OBJECT

public:
    HoursApprovalDialog(Services& services, domain::IsoWeek week, QWidget* parent);
    [[nodiscard]] domain::HoursProof proof() const;

private:
    void build(domain::IsoWeek week);
    void chooseKind();
    void judge();
    void chooseAttachment();
    void attach(const QString& file);

    Services& m_services;
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
