// The table of a comparison and the keys around it.
#include "ui/matching/compare_dialog.h"

#include "ui/support/record_table.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstMatch = 3;
} // namespace

CompareDialog* CompareDialog::open(Services& services, QWidget* parent, Compared compared) {
    auto* dialog = new CompareDialog(services, parent->window(), std::move(compared));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->m_table->selectFirst();
    dialog->m_table->setFocus();
    return dialog;
}

CompareDialog::CompareDialog(Services& services, QWidget* parent, Compared compared)
    : QDialog(parent), m_compared(std::move(compared)),
      m_model(makeCompareModel(m_compared.matches, m_compared.direction, this)),
      m_table(new RecordTable(this)),
      m_onlyDifferences(new QCheckBox(tr("Alleen &verschillen"), this)) {
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Vergelijken"));
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Vergelijking, criteria onder elkaar"));
    m_table->showRows(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->setEmptyText(tr("Zij verschillen nergens in."));
    m_onlyDifferences->setObjectName(u"onlyDifferencesCheck"_s);
    auto* hint = new QLabel(tr("Ctrl+C kopieert de gekozen rijen, Ctrl+E bewaart als CSV"), this);
    look::makeMuted(hint);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_onlyDifferences);
    foot->addStretch(1);
    foot->addWidget(hint);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareDialog::showRows);
    connect(m_table, &RecordTable::exported, this, [&services](const QString& file) {
        services.notifier.done(tr("Vergelijking bewaard in %1").arg(file));
    });
    connect(m_table, &RecordTable::exportFailed, this, [&services](const QString& file) {
        services.notifier.warn(tr("%1 kan niet worden geschreven. Kies een andere map.").arg(file));
    });
    showRows();
    const int columns = static_cast<int>(m_compared.matches.size());
    resize(std::min(parent->width() - 40, 340 + (columns * 232)),
           std::min(parent->height() - 40, 140 + (m_model->rowCount() * look::kRowHeight)));
    for (int column = kFirstMatch; column < m_model->columnCount(); ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void CompareDialog::showRows() {
    auto rows = compareRows(m_compared.matches, m_compared.direction);
    if (m_onlyDifferences->isChecked()) {
        std::erase_if(rows, [](const CompareRow& row) { return !row.differs; });
    }
    m_model->setRows(std::move(rows));
}

} // namespace werkbalie::ui
