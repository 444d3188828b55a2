// Logs a call, visit or message and the action that follows; finds whom it is about while typing.
#pragma once

#include "domain/guidance/contact_moment.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class ContactDialog;
}

namespace werkbalie::ui {

class ContactDialog final : public WorkDialog {
    Q_OBJECT

public:
    /// With a subject in `moment` its name is shown and fixed; without one it is asked.
    ContactDialog(Services& services, const domain::ContactMoment& moment,
                  const QString& subjectName, QWidget* parent = nullptr);
    ~ContactDialog() override;
    [[nodiscard]] domain::ContactMoment moment() const;

private:
    void offer(const QString& text);
    void addCandidates(const QString& text);
    void addClients(const QString& text);
    void judge();
    void nameText();
    [[nodiscard]] bool hasFixedSubject() const;

    Services& m_services;
    const std::unique_ptr<::Ui::ContactDialog> m_ui;
    domain::ContactMoment m_moment;
};

} // namespace werkbalie::ui
