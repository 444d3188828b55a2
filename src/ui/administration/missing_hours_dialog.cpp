// A client is a line with its workers below; the text beside it is of the line that is chosen.
#include "ui/administration/missing_hours_dialog.h"

#include "app/format_nl.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/tree_row.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
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

QPushButton* button(const QString& text, const char* name, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

MissingHoursDialog::MissingHoursDialog(Services& services, const app::WeekFilter& filter,
                                       QWidget* parent)
    : QDialog(parent), m_services(services), m_filter(filter), m_counts(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_language(new QComboBox(this)), m_to(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_copy(button(tr("Tekst &kopiëren"), "copyReminderButton", this)),
      m_mail(button(tr("E-mail &maken"), "mailReminderButton", this)) {
    setObjectName(u"missingHours"_s);
    setWindowTitle(tr("Ontbrekende uren van week %1").arg(filter.week.week()));
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MissingHoursDialog::showReminder);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MissingHoursDialog::load);
    connect(m_copy, &QPushButton::clicked, this, &MissingHoursDialog::copy);
    connect(m_mail, &QPushButton::clicked, this, &MissingHoursDialog::mail);
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
    m_language->setObjectName(u"reminderLanguageBox"_s);
    m_language->setAccessibleName(tr("Taal van de herinnering"));
    m_language->addItem(tr("Nederlands"), static_cast<int>(app::Language::Dutch));
    m_language->addItem(tr("Engels"), static_cast<int>(app::Language::English));
    m_text->setObjectName(u"reminderText"_s);
    m_text->setAccessibleName(tr("Tekst van de herinnering"));
    m_text->setReadOnly(true);
    look::makeMuted(m_to);
    auto* head = new QHBoxLayout;
    head->addWidget(m_to, 1);
    head->addWidget(m_language);
    auto* right = new QVBoxLayout;
    right->addLayout(head);
    right->addWidget(m_text, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 3);
    middle->addLayout(right, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Sluiten"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_mail, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    look::makePrimary(m_copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(1080, 520);
}

void MissingHoursDialog::load() {
    const auto language = static_cast<app::Language>(m_language->currentData().toInt());
    m_services.tasks.read(
        this,
        [filter = m_filter, language](app::Context& context) {
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
    const auto* reminder = current();
    m_copy->setEnabled(reminder != nullptr);
    m_mail->setEnabled(reminder != nullptr && !reminder->to.empty());
    if (reminder == nullptr) {
        m_to->clear();
        m_text->clear();
        return;
    }
    m_to->setText(reminder->to.empty() ? tr("Geen e-mailadres bekend")
                                       : tr("Aan %1").arg(qs(reminder->to)));
    m_text->setPlainText(qs(reminder->subject) + u"\n\n"_s + qs(reminder->body));
}

void MissingHoursDialog::copy() {
    if (const auto* reminder = current()) {
        QGuiApplication::clipboard()->setText(qs(reminder->body));
        m_services.notifier.done(tr("De tekst staat op het klembord."));
    }
}

void MissingHoursDialog::mail() {
    const auto* reminder = current();
    if (reminder == nullptr) {
        return;
    }
    const auto part = [](const std::string& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(qs(text)));
    };
    QDesktopServices::openUrl(QUrl(u"mailto:"_s + qs(reminder->to) + u"?subject="_s +
                                   part(reminder->subject) + u"&body="_s + part(reminder->body)));
}

} // namespace werkbalie::ui
