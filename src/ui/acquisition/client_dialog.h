// The record of a client or prospect, checked while typing.
#pragma once

#include "domain/acquisition/client.h"
#include "ui/support/work_dialog.h"


class QDialogButtonBox;

namespace werkbalie::ui {

class ClientForm;
class FindingsView;

class ClientDialog final : public WorkDialog {
    Q_OBJECT

public:
    explicit ClientDialog(const domain::Client& client, QWidget* parent = nullptr);
    ~ClientDialog() override;
    [[nodiscard]] domain::Client client() const;

private:
    void judge();

    ClientForm* m_form;
    FindingsView* m_findings;
    QDialogButtonBox* m_buttons;
};

} // namespace werkbalie::ui
