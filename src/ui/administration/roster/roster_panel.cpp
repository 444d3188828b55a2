// The list of people is asked for when an open shift stays under the cursor for a moment.
#include "ui/administration/roster/roster_panel.h"

#include "app/format_nl.h"
#include "ui/administration/roster/roster_words.h"
#include "ui/support/findings_view.h"
#include "ui/support/language.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

constexpr int kIndexRole = Qt::UserRole;
constexpr int kHeight = 168;

QString momentText(domain::Instant moment) {
    const auto at = domain::clockAt(std::chrono::floor<domain::Minutes>(moment));
    return QStringLiteral("%1 %2").arg(qs(app::dutchDay(at.day)), qs(domain::timeText(at.minute)));
}

} // namespace

RosterPanel::RosterPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_details(new QLabel(this)),
      m_findings(new FindingsView(this)), m_right(new QWidget(this)),
      m_suitableTitle(new QLabel(this)), m_suitable(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("rosterPanel"));
    setFixedHeight(kHeight);
    look::makeTitle(m_title, 1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("rosterShiftTitle"));
    m_details->setObjectName(QStringLiteral("rosterShiftDetails"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    look::makeMuted(m_details);
    m_suitableTitle->setText(tr("Wie kan deze dienst draaien"));
    look::makeTitle(m_suitableTitle, 1);
    m_suitable->setObjectName(QStringLiteral("rosterSuitableList"));
    m_suitable->setAccessibleName(m_suitableTitle->text());
    m_suitable->setHeaderLabels({tr("Naam"), tr("Score"), tr("Gepland"), tr("Let op")});
    m_suitable->setRootIsDecorated(false);
    m_suitable->setToolTip(tr("Enter wijst de dienst toe"));
    m_suitable->header()->resizeSection(0, 200);
    m_suitable->header()->resizeSection(1, 64);
    m_suitable->header()->resizeSection(2, 80);
    connect(m_suitable, &QTreeWidget::itemActivated, this, &RosterPanel::take);

    auto* inner = new QWidget(this);
    auto* left = new QVBoxLayout(inner);
    left->setContentsMargins(0, 0, look::kGrid, 0);
    left->setSpacing(4);
    left->addWidget(m_title);
    left->addWidget(m_details);
    left->addWidget(m_findings);
    left->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    right->addWidget(m_suitableTitle);
    right->addWidget(m_suitable, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area, 1);
    layout->addWidget(m_right, 1);
    m_right->hide();
}

QString RosterPanel::describe(const domain::RosterShift& shift) const {
    QStringList parts{word(shift.state),
                      tr("%1 uur").arg(qs(app::dutchHours(domain::workedIn(shift.times))))};
    for (const auto& part : {breakOf(shift.times), qs(shift.occupation), qs(shift.place)}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    QString text = parts.join(QStringLiteral(" · "));
    if (shift.call) {
        text += u'\n' + tr("Doorgegeven op %1").arg(momentText(shift.call->at));
        if (shift.call->times != shift.times) {
            text += tr(", toen voor %1 %2")
                        .arg(qs(app::dutchDay(shift.call->times.day)), timesOf(shift.call->times));
        }
    }
    if (shift.confirmedAt) {
        text += u'\n' + tr("Bevestigd op %1").arg(momentText(*shift.confirmedAt));
    }
    if (shift.withdrawnAt) {
        text += u'\n' + tr("Ingetrokken op %1").arg(momentText(*shift.withdrawnAt));
    }
    if (!shift.note.empty()) {
        text += u'\n' + qs(shift.note);
    }
    return text;
}

void RosterPanel::showShift(const RosterModel& board, const domain::RosterShift* shift) {
    const bool open = shift != nullptr && shift->isOpen();
    m_right->setVisible(open);
    if (shift == nullptr) {
        m_shift = {};
        m_title->setText(tr("Geen dienst op deze dag"));
        m_details->setText(
            tr("Plan er een in met N of Enter. Ctrl+V plakt de gekopieerde dienst."));
        m_findings->clear();
        return;
    }
    m_title->setText(
        QStringLiteral("%1, %2").arg(qs(app::dutchDay(shift->times.day)), timesOf(shift->times)));
    m_details->setText(describe(*shift));
    m_findings->setFindings(board.findingsOf(shift->id));
    if (std::exchange(m_shift, shift->id) != shift->id || open) {
        m_suitable->clear();
        m_workers.clear();
        if (open) {
            m_suitableTitle->setText(tr("Zoeken wie deze dienst kan draaien…"));
            Q_EMIT suitableAsked();
        }
    }
}

void RosterPanel::showSuitable(domain::ShiftId shift,
                               const std::vector<app::SuitableWorker>& workers) {
    if (shift != m_shift) {
        return;
    }
    m_workers = workers;
    m_suitable->clear();
    m_suitableTitle->setText(workers.empty() ? tr("Niemand is geschikt en vrij zonder conflict")
                                             : tr("Wie kan deze dienst draaien: %n", nullptr,
                                                  static_cast<int>(workers.size())));
    for (std::size_t i = 0; i < m_workers.size(); ++i) {
        const auto& worker = m_workers[i];
        QStringList notes;
        if (!worker.placement) {
            notes << tr("nog geen plaatsing hier");
        }
        for (const auto& finding : worker.findings) {
            notes << language::sentenceOf(finding);
        }
        auto* item = new QTreeWidgetItem(
            m_suitable, {qs(worker.match.candidateName),
                         QString::number((worker.match.score.scoreInTenths + 5) / 10),
                         tr("%1 uur").arg(qs(app::dutchHours(worker.planned))),
                         notes.join(QStringLiteral("; "))});
        item->setData(0, kIndexRole, static_cast<int>(i));
        item->setToolTip(3, notes.join(u'\n'));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_suitable->setCurrentItem(m_suitable->topLevelItem(0));
}

void RosterPanel::focusSuitable() {
    if (m_right->isVisible()) {
        m_suitable->setFocus(Qt::ShortcutFocusReason);
    }
}

/// Who has no placement at the client yet is opened, to make one.
void RosterPanel::take(const QTreeWidgetItem* item) {
    const auto index = static_cast<std::size_t>(item->data(0, kIndexRole).toInt());
    if (index >= m_workers.size()) {
        return;
    }
    const auto& worker = m_workers[index];
    if (worker.placement) {
        Q_EMIT assignAsked(*worker.placement);
    } else {
        Q_EMIT candidateAsked(worker.candidate);
    }
}

} // namespace werkbalie::ui
