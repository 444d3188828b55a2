// One line a row that stayed where it was.
#include "ui/administration/hours_report_dialog.h"

#include "ui/support/language.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/tree_row.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

void HoursReportDialog::open(QWidget* parent, const app::ProcessReport& report) {
    auto* dialog = new HoursReportDialog(report, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

HoursReportDialog::HoursReportDialog(const app::ProcessReport& report, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("hoursReport"));
    setWindowTitle(tr("Niet alles kon mee"));
    auto* title = new QLabel(
        tr("%1 gelukt, %2 bleef staan").arg(report.done).arg(report.refused.size()), this);
    look::makeTitle(title);
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("refusedList"));
    list->setAccessibleName(tr("Rijen die bleven staan"));
    list->setHeaderLabels({tr("Flexkracht"), tr("Opdrachtgever"), tr("Waarom")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(false);
    list->setWordWrap(true);
    for (const app::RefusedRow& row : report.refused) {
        look::makeRow(*new QTreeWidgetItem(
            list, {qs(row.workerName), qs(row.clientName), language::sentenceOf(row.why)}));
    }
    list->header()->resizeSection(0, 168);
    list->header()->resizeSection(1, 176);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Sluiten"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    list->setFocus();
    resize(760, 360);
}

} // namespace werkbalie::ui
