// Bars as wide as the share that came so far.
#include "ui/matching/pipeline_funnel.h"

#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"
#include "ui/support/row_model.h"
#include "ui/support/words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::FunnelRow;

RowModel<FunnelRow>* makeModel(QObject* parent) {
    using C = Column<FunnelRow>;
    const auto number = [](const QString& key, const QString& title, auto value) {
        return C{.key = key,
                 .title = title,
                 .text = [value](const FunnelRow& r) { return value(r); },
                 .width = 130,
                 .number = true};
    };
    return new RowModel<FunnelRow>(
        {C{.key = u"phase"_s,
           .title = FunnelDialog::tr("Fase"),
           .text = [](const FunnelRow& r) { return word(r.phase); },
           .width = 150},
         number(u"reached"_s, FunnelDialog::tr("Bereikt"),
                [](const FunnelRow& r) { return QString::number(r.reached); }),
         number(u"now"_s, FunnelDialog::tr("Nu hier"),
                [](const FunnelRow& r) { return QString::number(r.now); }),
         number(u"days"_s, FunnelDialog::tr("Dagen, gemiddeld"),
                [](const FunnelRow& r) {
                    return r.averageDays ? QString::number(*r.averageDays) : QString();
                })},
        [](const FunnelRow& r) { return static_cast<std::int64_t>(r.phase) + 1; }, parent);
}

} // namespace

FunnelChart::FunnelChart(QWidget* parent) : QWidget(parent) {
    setObjectName(u"funnelChart"_s);
    setMinimumSize(520, 300);
}

void FunnelChart::show(const std::vector<FunnelRow>& rows) {
    m_rows = rows;
    QStringList said;
    for (const auto& row : rows) {
        said << u"%1 %2"_s.arg(word(row.phase)).arg(row.reached);
    }
    setAccessibleName(tr("Trechter: %1").arg(said.join(u", "_s)));
    update();
}

void FunnelChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 1;
    for (const auto& row : m_rows) {
        most = std::max(most, row.reached);
    }
    constexpr int kNames = 132;
    constexpr int kFigures = 44;
    const int room = width() - kNames - kFigures;
    const int step = m_rows.empty() ? 0 : height() / static_cast<int>(m_rows.size());
    int top = 0;
    for (const auto& row : m_rows) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(0, top, kNames - 12, step), Qt::AlignRight | Qt::AlignVCenter,
                         word(row.phase));
        const int wide = row.reached == 0 ? 2 : std::max(2, room * row.reached / most);
        const QRect bar(kNames + (room - wide) / 2, top + 4, wide, step - 8);
        painter.fillRect(bar, row.phase == domain::ProposalStage::Placed
                                  ? look::color(Meaning::Fine)
                                  : look::accent());
        painter.drawText(QRect(width() - kFigures, top, kFigures, step),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(row.reached));
        top += step;
    }
}

FunnelDialog::FunnelDialog(const std::vector<FunnelRow>& rows, QWidget* parent)
    : QDialog(parent), m_stack(new QStackedWidget(this)) {
    setObjectName(u"funnelDialog"_s);
    setWindowTitle(tr("Hoe ver de kandidaten kwamen"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    auto* chart = new FunnelChart(m_stack);
    chart->show(rows);
    auto* table = new RecordTable(m_stack);
    table->setObjectName(u"funnelTable"_s);
    auto* model = makeModel(this);
    model->setRows(rows);
    table->showRows(model);
    m_stack->addWidget(chart);
    m_stack->addWidget(table);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* turn = buttons->addButton(tr("&Tabel"), QDialogButtonBox::ActionRole);
    turn->setObjectName(u"funnelTurnButton"_s);
    buttons->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(turn, &QPushButton::clicked, this, [this, turn, table] {
        m_stack->setCurrentIndex(1 - m_stack->currentIndex());
        const bool asTable = m_stack->currentIndex() == 1;
        turn->setText(asTable ? tr("&Trechter") : tr("&Tabel"));
        if (asTable) {
            table->setFocus();
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FunnelDialog::open(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    services.tasks.read(
        parent, [vacancy](app::Context& context) { return app::funnelOf(context, vacancy); },
        [&services, parent](const domain::Result<std::vector<FunnelRow>>& rows) {
            if (rows) {
                (new FunnelDialog(*rows, parent))->QDialog::open();
            } else {
                services.notifier.refused(rows.error());
            }
        });
}

} // namespace werkbalie::ui
