// The record of a client or prospect, checked while typing.
#pragma once

#include "domain/acquisition/client.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ClientDialog;
}

namespace werkbalie::ui {

class FieldNotes;

class ClientDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ClientDialog(const domain::Client& client, QWidget* parent = nullptr);
    ~ClientDialog() override;
    [[nodiscard]] domain::Client client() const;

private:
    void show(const domain::Client& client);
    void prepareNotes();
    void judge();
    const std::unique_ptr<::Ui::ClientDialog> m_ui;
    domain::Client m_client;
    const std::unique_ptr<FieldNotes> m_notes;
};

} // namespace werkbalie::ui
