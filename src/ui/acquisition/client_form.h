// The fields of a client or prospect: in the dialog that makes one, and in its record.
#pragma once

#include "domain/acquisition/client.h"
#include "ui/support/quiet_end.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ClientForm;
}

namespace werkbalie::ui {

class FieldNotes;

class ClientForm final : public QWidget {
    Q_OBJECT

public:
    explicit ClientForm(QWidget* parent = nullptr);
    ~ClientForm() override;

    void show(const domain::Client& client);
    /// What was shown, with what was typed.
    [[nodiscard]] domain::Client client() const;
    [[nodiscard]] FieldNotes& notes() const { return *m_notes; }
    void focusFirst();

Q_SIGNALS:
    void edited();       ///< a field, by whoever
    void notesChanged(); ///< what the fields say of themselves

private:
    void prepareNotes();
    void connectInputs();

    const std::unique_ptr<::Ui::ClientForm> m_ui;
    domain::Client m_client;
    const std::unique_ptr<FieldNotes> m_notes;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
