// For whom a new offer is: a client found by typing a few letters.
#pragma once

#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include "storage/repositories/client_repository.h"

#include <QDialog>

namespace werkbalie::ui {

class ListPane;

class QuotationClientDialog final : public QDialog {
    Q_OBJECT

public:
    QuotationClientDialog(Services& services, QWidget* parent);
    [[nodiscard]] domain::ClientId client() const;

private:
    RowModel<storage::ClientRow>* m_model;
    ListPane* m_pane;
};

} // namespace werkbalie::ui
