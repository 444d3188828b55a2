// Sending happens in the user's own mail or phone.
#include "ui/support/message_panel.h"

#include "ui/shell/services.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

MessagePanel::MessagePanel(Notifier& notifier, const QString& name, const QString& called,
                           QWidget* parent)
    : QWidget(parent), m_notifier(notifier), m_to(new QLabel(this)),
      m_language(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("Tekst &kopiëren"), this)),
      m_mail(new QPushButton(tr("E-mail &maken"), this)) {
    const QString capital = name.left(1).toUpper() + name.mid(1);
    m_language->setObjectName(name + u"LanguageBox"_s);
    m_language->setAccessibleName(tr("Taal van het bericht"));
    m_language->addItem(tr("Nederlands"), static_cast<int>(app::Language::Dutch));
    m_language->addItem(tr("Engels"), static_cast<int>(app::Language::English));
    m_text->setObjectName(name + u"Text"_s);
    m_text->setAccessibleName(called);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(u"copy"_s + capital + u"Button"_s);
    m_mail->setObjectName(u"mail"_s + capital + u"Button"_s);
    for (auto* button : {m_copy, m_mail}) {
        button->setAutoDefault(false);
    }
    look::makeMuted(m_to);
    auto* head = new QHBoxLayout;
    head->addWidget(m_to, 1);
    head->addWidget(m_language);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MessagePanel::languageChosen);
    connect(m_copy, &QPushButton::clicked, this, &MessagePanel::copy);
    connect(m_mail, &QPushButton::clicked, this, &MessagePanel::mail);
    showNothing();
}

app::Language MessagePanel::language() const {
    return static_cast<app::Language>(m_language->currentData().toInt());
}

void MessagePanel::showNothing() {
    m_message = {};
    m_to->clear();
    m_text->clear();
    m_copy->setEnabled(false);
    m_mail->setEnabled(false);
}

void MessagePanel::showMessage(const ShownMessage& message) {
    m_message = message;
    m_to->setText(message.to.empty() ? tr("Geen e-mailadres bekend")
                                     : tr("Aan %1").arg(qs(message.to)));
    m_text->setPlainText(qs(message.subject) + u"\n\n"_s + qs(message.body));
    m_copy->setEnabled(true);
    m_mail->setEnabled(!message.to.empty());
}

void MessagePanel::copy() {
    QGuiApplication::clipboard()->setText(qs(m_message.body));
    m_notifier.done(tr("De tekst staat op het klembord."));
}

void MessagePanel::mail() const {
    const auto part = [](const std::string& words) {
        return QString::fromLatin1(QUrl::toPercentEncoding(qs(words)));
    };
    QDesktopServices::openUrl(QUrl(u"mailto:"_s + qs(m_message.to) + u"?subject="_s +
                                   part(m_message.subject) + u"&body="_s + part(m_message.body)));
}

} // namespace werkbalie::ui
