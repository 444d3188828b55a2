// For whom a new offer is: a client found by typing a few letters.
#include "ui/acquisition/quotation_client_dialog.h"

#include "app/acquisition/clients.h"
#include "ui/acquisition/client_columns.h"
#include "ui/support/form_dialog.h"
#include "ui/support/list_pane.h"

#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using Row = storage::ClientRow;

std::vector<Column<Row>> choiceColumns(domain::Date today) {
    auto columns = clientColumns(today);
    std::erase_if(columns, [](const Column<Row>& column) {
        return column.key == u"actionOn"_s || column.key == u"action"_s ||
               column.key == u"placements"_s || column.key == u"sector"_s;
    });
    return columns;
}

} // namespace

QuotationClientDialog::QuotationClientDialog(Services& services, QWidget* parent)
    : QDialog(parent),
      m_model(new RowModel<Row>(
          choiceColumns(services.clock.today()), [](const Row& r) { return r.id.value; }, this)),
      m_pane(new ListPane(u"quotationClients"_s, {tr("relatie"), tr("relaties")}, this)) {
    setObjectName(u"quotationClientDialog"_s);
    setWindowTitle(tr("Nieuwe offerte: voor wie?"));
    resize(680, 420);
    m_pane->showRows(m_model);
    m_pane->filter().setPlaceholderText(tr("Naam, plaats of contactpersoon"));
    m_pane->table().setEmptyText(tr("Geen relatie met deze letters. Leg haar eerst vast bij Alle "
                                    "relaties."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Save, this);
    prepareButtons(*this, *buttons, tr("Offerte beginnen"));
    auto* start = buttons->button(QDialogButtonBox::Save);
    start->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pane);
    layout->addWidget(buttons);
    connect(&m_pane->table(), &RecordTable::opened, this, &QDialog::accept);
    connect(&m_pane->table(), &RecordTable::currentIdChanged, start,
            [start](qint64 id) { start->setEnabled(id > 0); });
    m_pane->filter().setFocus();
    services.tasks.read(
        this,
        [](app::Context& context) {
            return app::searchClients(context, {.today = context.clock.today()});
        },
        [this](const domain::Result<std::vector<Row>>& rows) {
            if (rows) {
                m_model->setRows(*rows);
                m_pane->table().selectFirst();
            }
        });
}

domain::ClientId QuotationClientDialog::client() const {
    return domain::ClientId{m_pane->table().currentId()};
}

} // namespace werkbalie::ui
