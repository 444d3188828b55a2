// The choice of week and rows of the board.
#include "ui/administration/roster/roster_bar.h"

#include "ui/administration/week_choices.h"
#include "ui/administration/week_stepper.h"
#include "ui/support/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace werkbalie::ui {

namespace {

constexpr int kClientWidth = 150;

} // namespace

RosterBar::RosterBar(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_week(new WeekStepper(services, QStringLiteral("rosterWeek"), this)),
      m_client(new QComboBox(this)), m_branch(new QComboBox(this)), m_words(new QLineEdit(this)),
      m_counts(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(m_week);
    connect(m_week, &WeekStepper::weekChosen, this, [this](domain::IsoWeek week) {
        auto filter = m_filter;
        filter.week = week;
        Q_EMIT filterAsked(filter);
    });
    addChoices(*layout);
}

void RosterBar::addChoices(QHBoxLayout& layout) {
    m_client->setObjectName(QStringLiteral("rosterClientCombo"));
    m_client->setMinimumWidth(kClientWidth);
    m_client->addItem(tr("Alle opdrachtgevers"), 0);
    m_branch->setObjectName(QStringLiteral("rosterBranchCombo"));
    m_branch->setAccessibleName(tr("Vestiging"));
    m_branch->addItem(tr("Alle vestigingen"), 0);
    m_words->setObjectName(QStringLiteral("rosterFilterEdit"));
    m_words->setPlaceholderText(tr("Filteren (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter op naam, opdrachtgever of functie"));
    m_words->setToolTip(m_words->accessibleName());
    m_words->setClearButtonEnabled(true);
    look::makeMuted(m_counts);
    for (auto* box : {m_client, m_branch}) {
        connect(box, &QComboBox::activated, this, &RosterBar::readChoices);
    }
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        Q_EMIT wordsChanged(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    });
    layout.addWidget(labelFor(tr("&Opdrachtgever"), m_client, this));
    layout.addWidget(m_client);
    layout.addWidget(m_branch);
    layout.addWidget(m_words, 1);
    layout.addWidget(m_counts);
}

void RosterBar::load() {
    fillClientsAndBranches(m_services, *this, *m_client, *m_branch);
}

void RosterBar::showFilter(const app::RosterFilter& filter) {
    m_filter = filter;
    m_week->showWeek(filter.week);
}

void RosterBar::showCounts(int shown, int all) {
    m_counts->setText(shown == all ? tr("%n rij(en)", nullptr, all)
                                   : tr("%1 van %2 rijen").arg(shown).arg(all));
}

void RosterBar::readChoices() {
    auto filter = m_filter;
    const auto client = m_client->currentData().toLongLong();
    const auto branch = m_branch->currentData().toLongLong();
    filter.client = client > 0 ? std::optional(domain::ClientId{client}) : std::nullopt;
    filter.branch = branch > 0 ? std::optional(domain::BranchId{branch}) : std::nullopt;
    Q_EMIT filterAsked(filter);
}

void RosterBar::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool RosterBar::clearFilter() {
    if (m_words->text().isEmpty()) {
        return false;
    }
    m_words->clear();
    return true;
}

} // namespace werkbalie::ui
