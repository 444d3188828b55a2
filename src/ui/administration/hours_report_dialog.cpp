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

namespace {

constexpr int kWhy = 2;
constexpr int kMargin = 12;

/// The warnings themselves stand first, then what to do about them.
QString reasonOf(const app::RefusedRow& row) {
    QStringList lines;
    for (const domain::Finding& finding : row.findings) {
        lines << language::sentenceOf(finding);
    }
    if (row.findings.empty() || row.why.key == "hours.warnings_open") {
        lines << language::sentenceOf(row.why);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// As high as the whole reason needs in the width it has.
void HoursReportDialog::fitRows() {
    const QFontMetrics metrics(m_list->font());
    const int width = m_list->columnWidth(kWhy) - kMargin;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        auto* item = m_list->topLevelItem(i);
        const int height = metrics
                               .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                             item->text(kWhy))
                               .height();
        item->setSizeHint(kWhy, QSize(0, height + kMargin));
    }
}

void HoursReportDialog::open(QWidget* parent, const app::ProcessReport& report) {
    auto* dialog = new HoursReportDialog(report, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

HoursReportDialog::HoursReportDialog(const app::ProcessReport& report, QWidget* parent)
    : QDialog(parent), m_list(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("hoursReport"));
    setWindowTitle(tr("Niet alles kon mee"));
    auto* title = new QLabel(
        tr("%1 gelukt, %2")
            .arg(report.done)
            .arg(tr("%n bleef (bleven) staan", nullptr, static_cast<int>(report.refused.size()))),
        this);
    look::makeTitle(title);
    auto* list = m_list;
    list->setObjectName(QStringLiteral("refusedList"));
    list->setAccessibleName(tr("Rijen die bleven staan"));
    list->setHeaderLabels({tr("Flexkracht"), tr("Opdrachtgever"), tr("Waarom")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(false);
    list->setWordWrap(true);
    for (const app::RefusedRow& row : report.refused) {
        auto* item =
            new QTreeWidgetItem(list, {qs(row.workerName), qs(row.clientName), reasonOf(row)});
        look::makeRow(*item);
        for (int column = 0; column < kWhy; ++column) {
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
            item->setToolTip(column, item->text(column));
        }
    }
    list->header()->resizeSection(0, 168);
    list->header()->resizeSection(1, 176);
    connect(list->header(), &QHeaderView::sectionResized, this, &HoursReportDialog::fitRows);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Sluiten"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    list->setFocus();
    resize(880, 360);
    fitRows();
}

} // namespace werkbalie::ui
