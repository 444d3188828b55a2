// Cards of counts above the list of what is due.
#include "ui/today/today_page.h"

#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/stat_card.h"
#include "ui/today/today_columns.h"
#include "ui/today/today_presenter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::Urgency;
constexpr std::array kUrgencies{Urgency::Overdue, Urgency::Today, Urgency::Soon};

} // namespace

PageEntry todayPageEntry() {
    return {.key = u"today"_s,
            .title = TodayPage::tr("Vandaag"),
            .icon = u"view-calendar-day"_s,
            .opens = {},
            .visible = [](const Services&) { return true; },
            .make = [](Services& services, QWidget* parent) -> Page* {
                return new TodayPage(services, parent);
            }};
}

TodayPage::TodayPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_presenter(new TodayPresenter(services, this)),
      m_list(new ListPane(u"today"_s, {tr("ding te doen"), tr("dingen te doen")}, this)) {
    setObjectName(u"todayPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 8);
    layout->setSpacing(16);
    buildHeader(this, *layout);
    layout->addWidget(m_list, 1);

    m_list->showRows(&m_presenter->model());
    m_list->table().setDefaultSort(0, Qt::AscendingOrder);
    m_list->table().remember(services.preferences, u"today"_s);
    m_list->table().setEmptyText(
        tr("Niets te doen: alles is bij. Wat u op de andere tabbladen afspreekt, komt hier terug "
           "op de dag dat het moet."));
    connect(&m_list->table(), &RecordTable::opened, this, &TodayPage::openCurrent);
    connect(m_presenter, &TodayPresenter::loaded, this, &TodayPage::showCounts);
}

void TodayPage::buildHeader(QWidget* parent, QVBoxLayout& layout) {
    const auto today = toQDate(m_services.clock.today());
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    auto day = dutch.toString(today, u"dddd d MMMM yyyy"_s);
    day[0] = day[0].toUpper();
    auto* title = new QLabel(day, parent);
    title->setObjectName(u"todayTitle"_s);
    look::makeTitle(title, 6);
    int year = 0;
    const int week = today.weekNumber(&year);
    auto* detail = new QLabel(
        tr("Goedendag %1 · week %2").arg(qs(m_services.user.displayName)).arg(week), parent);
    look::makeMuted(detail);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(title);
    titles->addWidget(detail);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(titles, 2);
    for (std::size_t i = 0; i < kUrgencies.size(); ++i) {
        const auto urgency = kUrgencies.at(i);
        auto* card = new StatCard(word(urgency), meaningOf(urgency), parent);
        card->setObjectName(u"urgency%1Card"_s.arg(i));
        card->setValue(u"–"_s);
        connect(card, &QAbstractButton::toggled, this,
                [this, urgency](bool on) { filterBy(urgency, on); });
        row->addWidget(card, 1);
        m_cards.at(i) = card;
    }
    layout.addLayout(row);
}

void TodayPage::activate() {
    if (!std::exchange(m_loaded, true)) {
        m_presenter->reload();
    }
    m_list->table().setFocus();
}

void TodayPage::reload() {
    m_presenter->reload();
}

void TodayPage::showCounts() {
    for (std::size_t i = 0; i < kUrgencies.size(); ++i) {
        m_cards.at(i)->setValue(QString::number(m_presenter->count(kUrgencies.at(i))));
    }
    if (!m_list->table().currentIndex().isValid()) {
        m_list->table().selectFirst();
    }
}

void TodayPage::filterBy(Urgency urgency, bool on) {
    for (std::size_t i = 0; i < kUrgencies.size(); ++i) {
        if (on && kUrgencies.at(i) != urgency) {
            const QSignalBlocker quiet(m_cards.at(i));
            m_cards.at(i)->setChecked(false);
        }
    }
    m_list->filter().setText(on ? word(urgency) : QString());
    m_list->filter().flush();
}

void TodayPage::openCurrent() {
    const auto& table = m_list->table();
    const auto source = table.proxy()->mapToSource(table.currentIndex());
    if (source.isValid()) {
        m_presenter->open(m_presenter->model().rowAt(source.row()));
    }
}

void TodayPage::focusFilter() {
    m_list->focusFilter();
}

bool TodayPage::clearFilter() {
    for (auto* card : m_cards) {
        const QSignalBlocker quiet(card);
        card->setChecked(false);
        card->update();
    }
    return m_list->clearFilter();
}

} // namespace werkbalie::ui
