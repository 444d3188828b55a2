// A person at a client.
#pragma once

#include "domain/acquisition/client.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class ContactPersonDialog;
}

namespace werkbalie::ui {

class FieldNotes;

class ContactPersonDialog final : public WorkDialog {
    Q_OBJECT

public:
    explicit ContactPersonDialog(const domain::Contact& contact, QWidget* parent = nullptr);
    ~ContactPersonDialog() override;
    [[nodiscard]] domain::Contact contact() const;

private:
    void judge();
    const std::unique_ptr<::Ui::ContactPersonDialog> m_ui;
    domain::Contact m_contact;
    const std::unique_ptr<FieldNotes> m_notes;
};

} // namespace werkbalie::ui
