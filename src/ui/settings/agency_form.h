// What stands on the letterhead, and what decides the agency's premiums.
#pragma once

#include "domain/people/agency.h"
#include "ui/support/quiet_end.h"

#include <QWidget>
#include <memory>

namespace Ui {
class AgencyForm;
}

namespace werkbalie::ui {

class FieldNotes;

class AgencyForm final : public QWidget {
    Q_OBJECT

public:
    explicit AgencyForm(QWidget* parent = nullptr);
    ~AgencyForm() override;
    void show(const domain::Agency& agency);
    [[nodiscard]] domain::Agency agency() const;
    [[nodiscard]] bool isValid() const { return m_valid; }

Q_SIGNALS:
    void judged(bool valid);

private:
    void prepareNotes();
    void judge();
    const std::unique_ptr<::Ui::AgencyForm> m_ui;
    domain::Agency m_agency;
    const std::unique_ptr<FieldNotes> m_notes;
    bool m_valid = false;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
