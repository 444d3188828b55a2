// A client is a line with its workers below; the text beside it is of the line that is chosen.
#include "ui/administration/missing_hours_dialog.h"

#include "app/format_nl.h"
#include "ui/support/look.h"
#include "ui/support/message_panel.h"
#include "ui/support/qt_convert.h"
#include "ui/support/tree_row.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int kClientRole = Qt::UserRole;
constexpr int kWorkerRole = Qt::UserRole + 1; ///< -1: the client itself

QString daysOf(const domain::WeekCompleteness& complete) {
    QStringList days;
    for (const domain::Date day : complete.missingDays) {
        days << qs(app::dutchDay(day)).left(8);
    }
    return days.join(u", "_s);
}

} // namespace

MissingHoursDialog::MissingHoursDialog(Services& services, const app::WeekFilter& filter,
                                       QWidget* parent)
    : QDialog(parent), m_services(services), m_filter(filter), m_counts(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_message(new MessagePanel(services.notifier, u"reminder"_s, tr("Tekst van de herinnering"),
                                 this)) {
    setObjectName(u"missingHours"_s);
    setWindowTitle(tr("Ontbrekende uren van week %1").arg(filter.week.week()));
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MissingHoursDialog::showReminder);
    connect(m_message, &MessagePanel::languageChosen, this, &MissingHoursDialog::load);
    load();
}

void MissingHoursDialog::build() {
    look::makeTitle(m_counts);
    m_list->setObjectName(u"missingList"_s);
    m_list->setAccessibleName(tr("Wie nog uren mist"));
    m_list->setHeaderLabels(
        {tr("Opdrachtgever en flexkracht"), tr("Ontbreekt"), tr("Verwacht"), tr("Ontvangen")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->resizeSection(0, 208);
    m_list->header()->resizeSection(2, 72);
    m_list->header()->resizeSection(3, 88);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 3);
    middle->addWidget(m_message, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Sluiten"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(&m_message->mailButton(), QDialogButtonBox::ActionRole);
    buttons->addButton(&m_message->copyButton(), QDialogButtonBox::ActionRole);
    look::makePrimary(&m_message->copyButton());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(1080, 520);
}

void MissingHoursDialog::load() {
    m_services.tasks.read(
        this,
        [filter = m_filter, language = m_message->language()](app::Context& context) {
            return app::missingHours(context, filter, language);
        },
        [this](const domain::Result<std::vector<app::MissingOfClient>>& clients) {
            if (!clients) {
                m_services.notifier.refused(clients.error());
                return;
            }
            fill(*clients);
        },
        tr("Ontbrekende uren zoeken"));
}

void MissingHoursDialog::fill(std::vector<app::MissingOfClient> clients) {
    m_clients = std::move(clients);
    m_list->clear();
    int workers = 0;
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        const auto& client = m_clients[i];
        auto* head = new QTreeWidgetItem(
            m_list, {qs(client.clientName),
                     tr("%n flexkracht(en)", nullptr, static_cast<int>(client.workers.size()))});
        look::makeRow(*head);
        head->setData(0, kClientRole, static_cast<int>(i));
        head->setData(0, kWorkerRole, -1);
        for (std::size_t j = 0; j < client.workers.size(); ++j) {
            const auto& worker = client.workers[j];
            auto* line = new QTreeWidgetItem(head, {qs(worker.workerName), daysOf(worker.complete),
                                                    qs(app::dutchHours(worker.complete.expected)),
                                                    qs(app::dutchHours(worker.complete.entered))});
            look::makeRow(*line);
            line->setData(0, kClientRole, static_cast<int>(i));
            line->setData(0, kWorkerRole, static_cast<int>(j));
            line->setToolTip(1, line->text(1));
            line->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            line->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
            ++workers;
        }
    }
    m_list->expandAll();
    m_counts->setText(workers == 0
                          ? tr("Alle uren van deze week zijn binnen.")
                          : tr("%n flexkracht(en) met ontbrekende uren", nullptr, workers));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    showReminder();
}

const app::Reminder* MissingHoursDialog::current() const {
    const auto* item = m_list->currentItem();
    if (item == nullptr) {
        return nullptr;
    }
    const auto& client = m_clients.at(static_cast<std::size_t>(item->data(0, kClientRole).toInt()));
    const int worker = item->data(0, kWorkerRole).toInt();
    return worker < 0 ? &client.reminder
                      : &client.workers.at(static_cast<std::size_t>(worker)).reminder;
}

void MissingHoursDialog::showReminder() {
    if (const auto* reminder = current()) {
        m_message->showMessage(
            {.to = reminder->to, .subject = reminder->subject, .body = reminder->body});
    } else {
        m_message->showNothing();
    }
}

} // namespace werkbalie::ui
