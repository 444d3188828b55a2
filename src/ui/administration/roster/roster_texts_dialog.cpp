// Sending happens in the user's own mail or phone; here is kept that it did.
#include "ui/administration/roster/roster_texts_dialog.h"

#include "ui/support/look.h"
#include "ui/support/message_panel.h"
#include "ui/support/qt_convert.h"
#include "ui/support/tree_row.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

RosterTextsDialog::RosterTextsDialog(Services& services, const app::RosterFilter& filter,
                                     QWidget* parent)
    : QDialog(parent), m_services(services), m_filter(filter), m_counts(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_how(new QComboBox(this)),
      m_message(
          new MessagePanel(services.notifier, u"roster"_s, tr("Tekst van het bericht"), this)),
      m_tell(new QPushButton(tr("Als &doorgegeven vastleggen"), this)) {
    setObjectName(u"rosterTexts"_s);
    setWindowTitle(tr("Rooster van week %1 doorgeven").arg(filter.week.week()));
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RosterTextsDialog::showText);
    connect(m_message, &MessagePanel::languageChosen, this, &RosterTextsDialog::load);
    connect(m_tell, &QPushButton::clicked, this, &RosterTextsDialog::tell);
    load();
}

void RosterTextsDialog::build() {
    look::makeTitle(m_counts);
    m_list->setObjectName(u"rosterTextList"_s);
    m_list->setAccessibleName(tr("Wie zijn rooster nog niet heeft bevestigd"));
    m_list->setHeaderLabels({tr("Flexkracht"), tr("Te bevestigen")});
    m_list->setRootIsDecorated(false);
    m_list->header()->resizeSection(0, 240);
    m_how->setObjectName(u"rosterHowBox"_s);
    m_how->setAccessibleName(tr("Hoe het is doorgegeven"));
    for (const auto how :
         {domain::ContactKind::Email, domain::ContactKind::Message, domain::ContactKind::Call}) {
        m_how->addItem(word(how), static_cast<int>(how));
    }
    m_tell->setObjectName(u"tellRosterButton"_s);
    m_tell->setAutoDefault(false);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 2);
    middle->addWidget(m_message, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Sluiten"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(&m_message->copyButton(), QDialogButtonBox::ActionRole);
    buttons->addButton(&m_message->mailButton(), QDialogButtonBox::ActionRole);
    look::makePrimary(m_tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(buttons, 1);
    foot->addWidget(m_how);
    foot->addWidget(m_tell);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
    resize(960, 520);
}

void RosterTextsDialog::load() {
    const app::RosterTextQuery query{
        .filter = m_filter, .placements = {}, .language = m_message->language()};
    m_services.tasks.read(
        this, [query](app::Context& context) { return app::rosterTexts(context, query); },
        [this](const domain::Result<std::vector<app::RosterText>>& texts) {
            if (!texts) {
                m_services.notifier.refused(texts.error());
                return;
            }
            fill(*texts);
        },
        tr("Berichten maken"));
}

void RosterTextsDialog::fill(const std::vector<app::RosterText>& texts) {
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_texts = texts;
    m_list->clear();
    for (const auto& text : m_texts) {
        auto* item = new QTreeWidgetItem(
            m_list, {qs(text.workerName),
                     tr("%n dienst(en)", nullptr, static_cast<int>(text.shifts.size()))});
        look::makeRow(*item);
    }
    m_counts->setText(m_texts.empty() ? tr("Alle diensten van deze week zijn bevestigd.")
                                      : tr("%n flexkracht(en) met diensten om te bevestigen",
                                           nullptr, static_cast<int>(m_texts.size())));
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    m_list->setFocus();
    showText();
}

const app::RosterText* RosterTextsDialog::current() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= static_cast<int>(m_texts.size())
               ? nullptr
               : &m_texts.at(static_cast<std::size_t>(row));
}

void RosterTextsDialog::showText() {
    const auto* text = current();
    m_tell->setEnabled(text != nullptr && m_services.may(domain::Right::EditRoster));
    if (text == nullptr) {
        m_message->showNothing();
    } else {
        m_message->showMessage({.to = text->to, .subject = text->subject, .body = text->body});
    }
}

void RosterTextsDialog::tell() {
    const auto* text = current();
    if (text == nullptr) {
        return;
    }
    const auto how = static_cast<domain::ContactKind>(m_how->currentData().toInt());
    m_services.tasks.write(
        this,
        [text = *text, how](app::Context& context) { return app::tellWorker(context, text, how); },
        [this](const domain::Result<app::RosterReport>& report) {
            if (!report) {
                m_services.notifier.refused(report.error());
            } else if (!report->refused.empty()) {
                m_services.notifier.refused(report->refused.front().why);
            } else {
                m_services.notifier.done(
                    tr("%n dienst(en) als doorgegeven vastgelegd; het bericht staat bij de "
                       "contactmomenten.",
                       nullptr, static_cast<int>(report->done.size())));
            }
            load();
        },
        tr("Doorgeven vastleggen"));
}

} // namespace werkbalie::ui
