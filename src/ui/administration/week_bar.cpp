// The choice of week and rows, and the banner that tells what is hidden.
#include "ui/administration/week_bar.h"

#include "ui/administration/week_choices.h"
#include "ui/administration/week_stepper.h"
#include "ui/support/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

WeekBar::WeekBar(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_week(new WeekStepper(services, QStringLiteral("week"), this)),
      m_client(new QComboBox(this)), m_branch(new QComboBox(this)), m_shown(new QComboBox(this)),
      m_words(new QLineEdit(this)), m_hidden(new QLabel(this)), m_showAll(new QToolButton(this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(look::kGrid);
    top->addWidget(m_week);
    connect(m_week, &WeekStepper::weekChosen, this, [this](domain::IsoWeek week) {
        const auto days = (week.monday() - m_filter.week.monday()).count();
        Q_EMIT weekAsked(static_cast<int>(days / 7));
    });
    addChoices(*top);
    whole->addLayout(top);
    auto* banner = new QHBoxLayout;
    banner->setSpacing(look::kGrid);
    m_hidden->setObjectName(QStringLiteral("weekHiddenLabel"));
    m_showAll->setObjectName(QStringLiteral("weekShowAllButton"));
    m_showAll->setText(tr("Alles tonen (Esc)"));
    m_showAll->setFocusPolicy(Qt::TabFocus);
    connect(m_showAll, &QToolButton::clicked, this, &WeekBar::clearSieve);
    banner->addWidget(m_hidden);
    banner->addWidget(m_showAll);
    banner->addStretch(1);
    whole->addLayout(banner);
    m_hidden->hide();
    m_showAll->hide();
}

void WeekBar::addChoices(QHBoxLayout& layout) {
    m_client->setObjectName(QStringLiteral("clientCombo"));
    m_client->setMinimumWidth(150);
    m_client->addItem(tr("Alle opdrachtgevers"), 0);
    m_branch->setObjectName(QStringLiteral("weekBranchCombo"));
    m_branch->setAccessibleName(tr("Vestiging"));
    m_branch->addItem(tr("Alle vestigingen"), 0);
    m_shown->setObjectName(QStringLiteral("weekShownCombo"));
    m_shown->setAccessibleName(tr("Welke regels"));
    m_shown->addItem(tr("Alle regels"), static_cast<int>(WeekShown::All));
    m_shown->addItem(tr("Nog open"), static_cast<int>(WeekShown::NotReady));
    m_shown->addItem(tr("Zonder uren"), static_cast<int>(WeekShown::Empty));
    m_shown->addItem(tr("Anders dan afgesproken"), static_cast<int>(WeekShown::Differing));
    m_shown->addItem(tr("Met een melding"), static_cast<int>(WeekShown::Found));
    m_words->setObjectName(QStringLiteral("weekFilterEdit"));
    m_words->setPlaceholderText(tr("Filteren (Ctrl+F)"));
    m_words->setAccessibleName(tr("Filter op naam, opdrachtgever of functie"));
    m_words->setToolTip(m_words->accessibleName());
    m_words->setClearButtonEnabled(true);
    for (auto* box : {m_client, m_branch}) {
        connect(box, &QComboBox::activated, this, &WeekBar::readFilter);
    }
    connect(m_shown, &QComboBox::activated, this, &WeekBar::readSieve);
    connect(m_words, &QLineEdit::textChanged, this, &WeekBar::readSieve);
    layout.addWidget(labelFor(tr("&Opdrachtgever"), m_client, this));
    layout.addWidget(m_client);
    layout.addWidget(m_branch);
    layout.addWidget(m_shown);
    layout.addWidget(m_words, 1);
}

void WeekBar::load() {
    fillClientsAndBranches(m_services, *this, *m_client, *m_branch);
}

void WeekBar::showFilter(const app::WeekFilter& filter) {
    m_filter = filter;
    m_week->showWeek(filter.week);
}

void WeekBar::readFilter() {
    auto filter = m_filter;
    const auto client = m_client->currentData().toLongLong();
    const auto branch = m_branch->currentData().toLongLong();
    filter.client = client > 0 ? std::optional(domain::ClientId{client}) : std::nullopt;
    filter.branch = branch > 0 ? std::optional(domain::BranchId{branch}) : std::nullopt;
    Q_EMIT filterAsked(filter);
}

void WeekBar::readSieve() {
    Q_EMIT sieveChanged({.words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts),
                         .shown = static_cast<WeekShown>(m_shown->currentData().toInt())});
}

QString WeekBar::sieveText() const {
    QStringList parts;
    if (!m_words->text().trimmed().isEmpty()) {
        parts << QStringLiteral("“%1”").arg(m_words->text().trimmed());
    }
    if (m_shown->currentIndex() > 0) {
        parts << QStringLiteral("“%1”").arg(m_shown->currentText());
    }
    return parts.join(tr(" en "));
}

void WeekBar::showCounts(const WeekTotals& totals) {
    const bool hides = totals.hidden > 0;
    m_hidden->setVisible(hides);
    m_showAll->setVisible(hides);
    if (hides) {
        m_hidden->setText(QStringLiteral("<span style='color:%1'>●</span> ")
                              .arg(look::color(Meaning::Information).name()) +
                          tr("%1 van %2 plaatsingen getoond; het filter %3 verbergt de andere.")
                              .arg(totals.lines)
                              .arg(totals.lines + totals.hidden)
                              .arg(sieveText().toHtmlEscaped()));
    }
}

void WeekBar::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void WeekBar::choose(WeekShown shown) {
    m_words->clear();
    m_shown->setCurrentIndex(m_shown->findData(static_cast<int>(shown)));
    readSieve();
}

bool WeekBar::clearSieve() {
    if (m_words->text().isEmpty() && m_shown->currentIndex() <= 0) {
        return false;
    }
    m_shown->setCurrentIndex(0);
    m_words->clear();
    readSieve();
    return true;
}

} // namespace werkbalie::ui
