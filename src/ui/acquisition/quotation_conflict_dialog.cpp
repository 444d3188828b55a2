// Two people changed the same concept: both are shown, and one is chosen.
#include "ui/acquisition/quotation_conflict_dialog.h"

#include "ui/support/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QTableWidget* tableOf(const std::vector<QuotationDifference>& differences, QWidget* parent) {
    auto* table = new QTableWidget(static_cast<int>(differences.size()), 3, parent);
    table->setObjectName(u"conflictTable"_s);
    table->setAccessibleName(QuotationConflictDialog::tr("Verschillen tussen beide versies"));
    table->setHorizontalHeaderLabels({QuotationConflictDialog::tr("Onderdeel"),
                                      QuotationConflictDialog::tr("U typte"),
                                      QuotationConflictDialog::tr("De ander bewaarde")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int row = 0;
    for (const auto& difference : differences) {
        int column = 0;
        for (const auto& text : {difference.field, difference.mine, difference.theirs}) {
            auto* item = new QTableWidgetItem(text.size() > 160 ? text.left(159) + u'…' : text);
            item->setToolTip(text);
            table->setItem(row, column++, item);
        }
        ++row;
    }
    table->resizeRowsToContents();
    return table;
}

} // namespace

QuotationConflictDialog::QuotationConflictDialog(
    const std::vector<QuotationDifference>& differences, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"quotationConflictDialog"_s);
    setWindowTitle(tr("Intussen gewijzigd"));
    resize(720, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto* text = new QLabel(differences.empty()
                                ? tr("Iemand anders heeft deze offerte opgeslagen terwijl u typte. "
                                     "De inhoud is dezelfde.")
                                : tr("Iemand anders heeft deze offerte opgeslagen terwijl u typte. "
                                     "Er is niets overschreven. Wat moet blijven?"),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(tableOf(differences, this), 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* mine = buttons->addButton(tr("Mijn gegevens opslaan"), QDialogButtonBox::AcceptRole);
    mine->setObjectName(u"keepMineButton"_s);
    auto* theirs =
        buttons->addButton(tr("Gegevens van de ander tonen"), QDialogButtonBox::RejectRole);
    theirs->setObjectName(u"takeTheirsButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace werkbalie::ui
