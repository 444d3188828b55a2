// What blocks comes first; what was accepted stays to be seen, with the reason and who gave it.
#include "ui/administration/hours_findings_dialog.h"

#include "app/format_nl.h"
#include "ui/administration/hours_text.h"
#include "ui/support/findings_view.h"
#include "ui/support/language.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/tree_row.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {

namespace {

using namespace Qt::StringLiterals;

QString placeOf(const domain::Finding& finding) {
    if (const auto day = domain::parseIsoDate(std::string_view(finding.where).substr(0, 10))) {
        return qs(app::dutchDay(*day));
    }
    const auto week = domain::IsoWeek::parse(finding.where);
    return week ? HoursFindingsDialog::tr("week %1").arg(week->week()) : qs(finding.where);
}

struct Counts {
    int blocking = 0;
    int open = 0;
    int accepted = 0;
    void add(const domain::JudgedFinding& each) {
        blocking += each.finding.severity == domain::Severity::Blocking ? 1 : 0;
        const bool warning = each.finding.severity == domain::Severity::Warning;
        open += warning && !each.accepted ? 1 : 0;
        accepted += each.accepted ? 1 : 0;
    }
};

using FoundIn = std::pair<const app::ProcessRow*, const domain::JudgedFinding*>;

/// What blocks before what warns; what was accepted needs nobody any more and comes last.
std::vector<FoundIn> gravestFirst(const std::vector<app::ProcessRow>& rows) {
    std::vector<FoundIn> found;
    for (const auto& row : rows) {
        for (const auto& each : row.findings) {
            found.emplace_back(&row, &each);
        }
    }
    std::ranges::stable_sort(found, std::ranges::less{}, [](const FoundIn& each) {
        return std::pair(each.second->accepted.has_value(),
                         -static_cast<int>(each.second->finding.severity));
    });
    return found;
}

} // namespace

HoursFindingsDialog::HoursFindingsDialog(Services& services, const app::WeekFilter& filter,
                                         QWidget* parent)
    : QDialog(parent), m_services(services), m_filter(filter), m_list(new QTreeWidget(this)),
      m_counts(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_accept(new QPushButton(tr("&Accepteren"), this)) {
    setObjectName(u"hoursFindings"_s);
    setWindowTitle(tr("Meldingen van week %1").arg(filter.week.week()));
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HoursFindingsDialog::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &HoursFindingsDialog::judge);
    connect(m_reason, &QLineEdit::returnPressed, this, &HoursFindingsDialog::acceptChosen);
    connect(m_accept, &QPushButton::clicked, this, &HoursFindingsDialog::acceptChosen);
    judge();
    load();
}

void HoursFindingsDialog::build() {
    look::makeTitle(m_counts);
    m_list->setObjectName(u"findingsList"_s);
    m_list->setAccessibleName(tr("Meldingen van de week"));
    m_list->setHeaderLabels(
        {tr("Flexkracht"), tr("Dag"), tr("Ernst"), tr("Melding"), tr("Bron"), tr("Geaccepteerd")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const auto& [column, width] : {std::pair{0, 150}, std::pair{1, 104}, std::pair{2, 110},
                                        std::pair{4, 170}, std::pair{5, 200}}) {
        m_list->header()->resizeSection(column, width);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_reason->setObjectName(u"acceptReasonEdit"_s);
    m_reason->setPlaceholderText(tr("Waarom dit mag"));
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setAutoDefault(false);
    look::makePrimary(m_accept);
    auto* form = new QFormLayout;
    form->addRow(tr("&Reden"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Sluiten"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(1080, 480);
}

void HoursFindingsDialog::load() {
    m_services.tasks.read(
        this,
        [filter = m_filter](app::Context& context) { return app::loadProcess(context, filter); },
        [this](const domain::Result<std::vector<app::ProcessRow>>& rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            fill(*rows);
        },
        tr("Meldingen laden"));
}

void HoursFindingsDialog::addLine(const app::WeekRow& row, const domain::JudgedFinding& each) {
    const auto& finding = each.finding;
    const QString accepted = each.accepted ? acceptedText(*each.accepted) : QString();
    auto* line =
        new QTreeWidgetItem(m_list, {qs(row.workerName), placeOf(finding),
                                     each.accepted ? tr("✓ Aanvaard") : wordOf(finding.severity),
                                     language::sentenceOf(finding), qs(finding.source), accepted});
    look::makeRow(*line);
    line->setForeground(2,
                        each.accepted ? look::muted() : look::color(meaningOf(finding.severity)));
    for (int column = 0; column < m_list->columnCount(); ++column) {
        line->setToolTip(column, line->text(column));
        if (each.accepted) {
            line->setForeground(column, look::muted());
        }
    }
    const bool open = finding.severity == domain::Severity::Warning && !each.accepted;
    m_warnings.push_back({.sheet = open ? row.sheet.id : domain::TimesheetId{},
                          .rule = finding.rule,
                          .where = finding.where,
                          .reason = {}});
}

void HoursFindingsDialog::fill(const std::vector<app::ProcessRow>& rows) {
    m_list->clear();
    m_warnings.clear();
    Counts counts;
    for (const auto& [row, each] : gravestFirst(rows)) {
        counts.add(*each);
        addLine(row->row, *each);
    }
    m_counts->setText(counts.blocking + counts.open + counts.accepted == 0
                          ? tr("Geen meldingen: deze week klopt.")
                          : tr("%1 fout, %2 te bekijken, %3 geaccepteerd")
                                .arg(counts.blocking)
                                .arg(counts.open)
                                .arg(counts.accepted));
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_list->setFocus();
    judge();
}

void HoursFindingsDialog::judge() {
    bool some = false;
    const auto chosen = m_list->selectedItems();
    for (auto* item : chosen) {
        const int line = m_list->indexOfTopLevelItem(item);
        some = some || m_warnings.at(static_cast<std::size_t>(line)).sheet.isValid();
    }
    m_accept->setEnabled(some && !m_reason->text().trimmed().isEmpty());
}

void HoursFindingsDialog::acceptChosen() {
    if (!m_accept->isEnabled()) {
        return;
    }
    std::vector<app::AcceptWarning> chosen;
    const auto lines = m_list->selectedItems();
    for (auto* item : lines) {
        auto warning = m_warnings.at(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)));
        if (warning.sheet.isValid()) {
            warning.reason = trimmed(m_reason->text());
            chosen.push_back(std::move(warning));
        }
    }
    m_services.tasks.write(
        this,
        [chosen](app::Context& context) -> domain::Result<int> {
            int done = 0;
            for (const auto& warning : chosen) {
                if (const auto one = app::acceptWarning(context, warning); !one) {
                    return tl::unexpected(one.error());
                }
                ++done;
            }
            return done;
        },
        [this](const domain::Result<int>& done) {
            if (!done) {
                m_services.notifier.refused(done.error());
            } else {
                m_services.notifier.done(tr("Geaccepteerd: %1.").arg(*done));
                m_reason->clear();
                Q_EMIT warningAccepted();
            }
            load();
        },
        tr("Melding accepteren"));
}

} // namespace werkbalie::ui
