// The choice of week and rows of the board.
#include "ui/administration/roster/roster_bar.h"

#include "ui/administration/hours_text.h"
#include "ui/administration/week_choices.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace werkbalie::ui {

namespace {

constexpr int kClientWidth = 150;

} // namespace

RosterBar::RosterBar(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_week(new QLineEdit(this)), m_days(new QLabel(this)),
      m_client(new QComboBox(this)), m_branch(new QComboBox(this)), m_words(new QLineEdit(this)),
      m_counts(new QLabel(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    addWeek(*layout);
    addChoices(*layout);
}

void RosterBar::addWeek(QHBoxLayout& layout) {
    const auto step = [this](const QString& text, const QString& name, const char* key, int weeks) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setObjectName(weeks < 0 ? QStringLiteral("previousRosterWeekButton")
                                        : QStringLiteral("nextRosterWeekButton"));
        button->setShortcut(QKeySequence(QLatin1String(key)));
        connect(button, &QToolButton::clicked, this, [this, weeks] { goWeeks(weeks); });
        return button;
    };
    m_week->setObjectName(QStringLiteral("rosterWeekEdit"));
    fitWeek(*m_week);
    connect(m_week, &QLineEdit::editingFinished, this, &RosterBar::readWeek);
    look::makeMuted(m_days);
    layout.addWidget(step(QStringLiteral("‹"), tr("Vorige week (Alt+PgUp)"), "Alt+PgUp", -1));
    layout.addWidget(labelFor(tr("&Week"), m_week, this));
    layout.addWidget(m_week);
    layout.addWidget(step(QStringLiteral("›"), tr("Volgende week (Alt+PgDown)"), "Alt+PgDown", 1));
    layout.addWidget(m_days);
    layout.addSpacing(look::kGrid);
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
    m_week->setText(qs(filter.week.toString()));
    m_days->setText(
        tr("%1 t/m %2")
            .arg(dayHeader(filter.week.monday()), qs(domain::dutchDate(filter.week.sunday()))));
}

void RosterBar::showCounts(int shown, int all) {
    m_counts->setText(shown == all ? tr("%n rij(en)", nullptr, all)
                                   : tr("%1 van %2 rijen").arg(shown).arg(all));
}

void RosterBar::goWeeks(int weeks) {
    auto filter = m_filter;
    filter.week = filter.week.plusWeeks(weeks);
    Q_EMIT filterAsked(filter);
}

void RosterBar::readWeek() {
    const auto wanted = readTypedWeek(m_week->text(), m_filter.week);
    if (!wanted) {
        m_services.notifier.refused(wanted.error());
        m_week->setText(qs(m_filter.week.toString()));
        return;
    }
    if (*wanted != m_filter.week) {
        auto filter = m_filter;
        filter.week = *wanted;
        Q_EMIT filterAsked(filter);
    }
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
