// Two lines of the week: as it was processed, and as it becomes; below them what differs, and what
// was corrected before.
#include "ui/administration/correction_dialog.h"

#include "app/format_nl.h"
#include "ui/administration/allowance_words.h"
#include "ui/administration/hours_text.h"
#include "ui/administration/week_grid_view.h"
#include "ui/support/findings_view.h"
#include "ui/support/qt_convert.h"
#include "ui/support/tree_row.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWage = 3;
constexpr int kInvoice = 4;

QString signedHours(domain::Minutes worked) {
    return (worked > domain::Minutes{0} ? u"+"_s : QString()) + qs(app::dutchHours(worked));
}

QString hoursKind(const domain::TimeEntry& entry) {
    const QString type = hourTypeText(entry.type);
    return entry.payPercentage == domain::HourKind{}.percentage
               ? type
               : type + u' ' + qs(app::dutchPercentage(entry.payPercentage, 0));
}

/// Of an allowance in euro its band: "Koude per uur".
QString kindText(const app::CorrectionLine& line) {
    return line.pay ? qs(line.pay->band) + u' ' + perUnit(line.pay->unit) : hoursKind(line.entry);
}

QString signedCount(const app::CorrectionLine& line) {
    if (!line.pay) {
        return signedHours(line.entry.worked);
    }
    return (line.pay->quantity > 0 ? u"+"_s : QString()) +
           countText(line.pay->unit, line.pay->quantity);
}

QString lineText(const app::CorrectionLine& line) {
    return u"%1 %2 %3"_s.arg(dayHeader(line.entry.day), kindText(line), signedCount(line));
}

QTreeWidget* list(const char* name, const QString& called, const QStringList& heads,
                  QWidget* parent) {
    auto* made = new QTreeWidget(parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(called);
    made->setHeaderLabels(heads);
    made->setRootIsDecorated(false);
    return made;
}

void alignRight(QTreeWidgetItem& item, std::initializer_list<int> columns) {
    for (const int column : columns) {
        item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace

CorrectionDialog::CorrectionDialog(Services& services, app::WeekRow row, QWidget* parent)
    : WorkDialog(parent), m_services(services), m_row(std::move(row)),
      m_model(new WeekGridModel(this)), m_grid(new WeekGridView(this)),
      m_findings(new FindingsView(this)), m_sums(new QLabel(this)),
      m_lines(list("correctionLines", tr("Verschil dat wordt geboekt"),
                   {tr("Dag"), tr("Soort uur"), tr("Uren"), tr("Loon"), tr("Factuur")}, this)),
      m_pastLabel(new QLabel(tr("Eerder gecorrigeerd"), this)),
      m_past(list("pastCorrections", tr("Eerder gecorrigeerd"),
                  {tr("Wanneer"), tr("Door"), tr("Verschil"), tr("Reden")}, this)),
      m_reason(new QLineEdit(this)), m_book(new QPushButton(tr("Correctie &boeken"), this)) {
    setObjectName(u"correctionDialog"_s);
    setWindowTitle(tr("Verwerkte week corrigeren"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &CorrectionDialog::preview);
    connect(m_model, &WeekGridModel::edited, this, [this] {
        if (m_loaded) {
            touch();
            m_pause.start();
        }
    });
    connect(m_model, &WeekGridModel::inputRefused, this,
            [this](const QString& message) { m_services.notifier.warn(message); });
    connect(m_reason, &QLineEdit::textChanged, this, &CorrectionDialog::judge);
    connect(m_book, &QPushButton::clicked, this, &CorrectionDialog::book);
    load();
}

void CorrectionDialog::build() {
    auto* subject = new QLabel(
        tr("%1 bij %2, week %3")
            .arg(qs(m_row.workerName), qs(m_row.clientName), qs(m_row.sheet.week.toString())),
        this);
    look::makeTitle(subject);
    buildGrid();
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->resizeSection(0, 120);
    m_lines->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const int column : {2, kWage, kInvoice}) {
        m_lines->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_lines->header()->resizeSection(column, 120);
    }
    const bool money = m_services.may(domain::Right::ViewMargins);
    m_lines->setColumnHidden(kWage, !money);
    m_lines->setColumnHidden(kInvoice, !money);
    m_past->header()->resizeSection(0, 136);
    m_past->header()->resizeSection(1, 144);
    m_past->header()->resizeSection(2, 320);
    m_past->setFixedHeight(4 * look::kRowHeight);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuleren"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_book, QDialogButtonBox::ActionRole);
    m_book->setObjectName(u"bookCorrectionButton"_s);
    m_book->setAutoDefault(false);
    look::makePrimary(m_book);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{subject, m_grid, m_findings, m_sums}) {
        layout->addWidget(part);
    }
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_pastLabel);
    layout->addWidget(m_past);
    layout->addLayout(buildReason());
    layout->addWidget(buttons);
    resize(1000, 600);
}

void CorrectionDialog::buildGrid() {
    m_grid->showGrid(*m_model);
    m_grid->setObjectName(u"correctionGrid"_s);
    m_grid->setAccessibleName(tr("De week zoals verwerkt en zoals hij wordt"));
    m_grid->setMoneyShown(false);
    for (const int column :
         {WeekGridModel::Client, WeekGridModel::Occupation, WeekGridModel::State}) {
        m_grid->setColumnHidden(column, true);
    }
    m_grid->setMinimumHeight(5 * look::kRowHeight);
    auto* undo = new QAction(tr("Cel ongedaan maken"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this] { m_model->undoStack().undo(); });
    addAction(undo);
}

QLayout* CorrectionDialog::buildReason() {
    m_reason->setObjectName(u"correctionReasonEdit"_s);
    m_reason->setPlaceholderText(tr("Waarom de week anders had moeten zijn"));
    connect(m_reason, &QLineEdit::returnPressed, this, &CorrectionDialog::book);
    auto* form = new QFormLayout;
    form->addRow(tr("&Reden"), m_reason);
    return form;
}

void CorrectionDialog::load() {
    m_book->setEnabled(false);
    m_services.tasks.read(
        this,
        [sheet = m_row.sheet.id](app::Context& context) {
            return app::loadCorrectable(context, sheet);
        },
        [this](const domain::Result<app::CorrectableWeek>& week) {
            if (!week) {
                m_services.notifier.refused(week.error());
                return;
            }
            showWeek(*week);
        },
        tr("Week laden"));
}

/// The line that was processed stands without a placement of its own: it is there to be read.
void CorrectionDialog::showWeek(const app::CorrectableWeek& week) {
    app::WeekRow was = m_row;
    was.placement = {};
    was.workerName = str(tr("%1 (nu)").arg(qs(m_row.workerName)));
    was.sheet = week.sheet;
    was.sheet.entries = week.now;
    app::WeekRow becomes = m_row;
    becomes.workerName = str(tr("%1 (wordt)").arg(qs(m_row.workerName)));
    becomes.sheet = was.sheet;
    becomes.sheet.state = domain::TimesheetState::Open;
    m_row.sheet = week.sheet;
    std::vector<app::WeekRow> rows;
    rows.push_back(std::move(was));
    rows.push_back(std::move(becomes));
    m_model->setWeek(m_row.sheet.week, std::move(rows));
    int first = 0;
    while (first + 1 < m_model->rowCount() && m_model->lineAt(first).isLocked()) {
        ++first;
    }
    m_grid->setCurrentIndex(m_model->index(first, WeekGridModel::Monday));
    m_grid->setFocus();
    showPast(week.past);
    m_loaded = true;
    preview();
}

void CorrectionDialog::showPast(const std::vector<app::PastCorrection>& past) {
    m_past->clear();
    for (const auto& each : past) {
        QStringList lines;
        for (const auto& line : each.lines) {
            lines << lineText(line);
        }
        auto* item =
            new QTreeWidgetItem(m_past, {momentText(each.at), qs(each.by),
                                         lines.join(QStringLiteral("; ")), qs(each.reason)});
        item->setToolTip(2, lines.join(u'\n'));
        item->setToolTip(3, qs(each.reason));
        look::makeRow(*item);
    }
    m_past->setVisible(!past.empty());
    m_pastLabel->setVisible(!past.empty());
}

app::WeekCorrection CorrectionDialog::correction() const {
    const auto& lines = m_model->lines();
    return {.sheet = m_row.sheet.id,
            .version = m_row.sheet.version,
            .wanted =
                lines.empty() ? std::vector<domain::TimeEntry>{} : lines.back().now.sheet.entries,
            .reason = trimmed(m_reason->text())};
}

void CorrectionDialog::preview() {
    const auto request = m_latest.next();
    m_services.tasks.read(
        this,
        [wanted = correction()](app::Context& context) {
            return app::previewCorrection(context, wanted);
        },
        [this, request](const domain::Result<std::vector<app::CorrectionLine>>& lines) {
            if (m_latest.isCurrent(request)) {
                showLines(lines);
            }
        });
}

void CorrectionDialog::showLines(const domain::Result<std::vector<app::CorrectionLine>>& lines) {
    m_lines->clear();
    m_findings->clear();
    if (!lines) {
        m_findings->setRefusal(lines.error());
        m_sums->clear();
        judge();
        return;
    }
    domain::Minutes hours{0};
    domain::Money wage;
    domain::Money invoiced;
    for (const auto& line : *lines) {
        auto* item = new QTreeWidgetItem(
            m_lines, {qs(app::dutchDay(line.entry.day)), kindText(line), signedCount(line),
                      qs(app::dutchMoney(line.wage)), qs(app::dutchMoney(line.invoiced))});
        look::makeRow(*item);
        alignRight(*item, {2, kWage, kInvoice});
        hours += line.entry.worked;
        wage += line.wage;
        invoiced += line.invoiced;
    }
    if (lines->empty()) {
        m_sums->setText(tr("Nog geen verschil: verander in de onderste regel wat anders was."));
    } else if (m_services.may(domain::Right::ViewMargins)) {
        m_sums->setText(
            tr("Verschil: %1 uur, loon %2, factuur %3; mee in de volgende weekrun.")
                .arg(signedHours(hours), qs(app::dutchMoney(wage)), qs(app::dutchMoney(invoiced))));
    } else {
        m_sums->setText(
            tr("Verschil: %1 uur; mee in de volgende weekrun.").arg(signedHours(hours)));
    }
    judge();
}

void CorrectionDialog::judge() {
    m_book->setEnabled(m_lines->topLevelItemCount() > 0 && m_model->unreadableCells() == 0 &&
                       !m_reason->text().trimmed().isEmpty());
}

void CorrectionDialog::book() {
    if (m_pause.isActive() || !m_book->isEnabled()) {
        return; // what would be booked is not shown yet, or nothing would be
    }
    m_book->setEnabled(false);
    m_services.tasks.write(
        this,
        [wanted = correction()](app::Context& context) {
            return app::correctWeek(context, wanted);
        },
        [this](const domain::Result<domain::Timesheet>& corrected) {
            if (!corrected) {
                m_services.notifier.refused(corrected.error());
                m_findings->setRefusal(corrected.error());
                judge();
                return;
            }
            m_services.notifier.done(tr("Correctie geboekt; de volgende weekrun neemt hem mee."));
            forget();
            accept();
        },
        tr("Correctie boeken"));
}

} // namespace werkbalie::ui
