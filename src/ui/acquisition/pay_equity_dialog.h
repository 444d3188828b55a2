// A client's terms from a SETU message: tried first, with what is and what is not taken over.
#pragma once

#include "app/acquisition/import_terms.h"
#include "exchange/pay_equity.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace werkbalie::ui {

class FindingsView;

class PayEquityDialog final : public QDialog {
    Q_OBJECT

public:
    PayEquityDialog(Services& services, domain::ClientId client, QWidget* parent = nullptr);
    /// Asks for the file; opens the dialog on its trial run.
    void chooseFile();
    void tryFile(const QString& path);

private:
    struct PreviewRow {
        std::int64_t id = 0;
        Meaning meaning = Meaning::Fine;
        QString outcome;
        QString what;
        QString value;
    };
    struct Tried {
        exchange::PayEquityImport import;
        domain::Result<app::ImportedTerms> imported;
    };

    static std::vector<Column<PreviewRow>> columns();
    void buildButtons();
    void show(Tried tried);
    void accepted(const domain::Result<app::ImportedTerms>& imported);
    [[nodiscard]] QString summary(const Tried& tried) const;
    [[nodiscard]] static std::vector<PreviewRow> rowsOf(const exchange::PayEquityImport& import);
    void book();

    Services& m_services;
    domain::ClientId m_client;
    exchange::PayEquityImport m_import;
    QString m_fileName;
    RowModel<PreviewRow>* m_model;
    QLabel* m_summary;
    FindingsView* m_findings;
    QPushButton* m_accept = nullptr;
};

} // namespace werkbalie::ui
