// The annexes of an offer: a list in their order, and the text of the chosen one.
#include "ui/acquisition/quotation_annex_panel.h"

#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::QuotationAnnex;

QuotationAnnexPanel::QuotationAnnexPanel(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_buttons(new QWidget(this)),
      m_title(new QLineEdit(this)), m_text(new QPlainTextEdit(this)) {
    m_list->setObjectName(u"annexList"_s);
    m_list->setAccessibleName(tr("Bijlagen in hun volgorde"));
    m_list->setFixedHeight(look::kRowHeight * 4);
    m_title->setObjectName(u"annexTitleEdit"_s);
    m_text->setObjectName(u"annexTextEdit"_s);
    m_text->setTabChangesFocus(true);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    addButton("addAnnex", tr("Lege bijlage"), [this] { add({.title = {}, .text = {}}); });
    m_standardButton =
        addButton("addStandardAnnex", tr("Standaardbijlage"), [this] { add(m_standard); });
    m_annexButtons = {addButton("annexUp", tr("Omhoog"), [this] { moveCurrent(-1); }),
                      addButton("annexDown", tr("Omlaag"), [this] { moveCurrent(1); }),
                      addButton("removeAnnex", tr("Verwijderen"), [this] { removeCurrent(); })};
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::kGrid, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    auto* titleLabel = new QLabel(tr("&Titel van de bijlage"), this);
    titleLabel->setBuddy(m_title);
    layout->addWidget(titleLabel);
    layout->addWidget(m_title);
    auto* textLabel = new QLabel(tr("Te&kst; een lege regel begint een alinea"), this);
    textLabel->setBuddy(m_text);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuotationAnnexPanel::showCurrent);
    connect(m_title, &QLineEdit::textChanged, this, &QuotationAnnexPanel::takeCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuotationAnnexPanel::takeCurrent);
    setStandard(nullptr);
    showCurrent();
}

QToolButton* QuotationAnnexPanel::addButton(const char* name, const QString& text,
                                            const std::function<void()>& run) {
    auto* button = new QToolButton(m_buttons);
    button->setObjectName(QLatin1String(name) + u"Button"_s);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

QuotationAnnex* QuotationAnnexPanel::current() {
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return m_list->currentRow() >= 0 && row < m_annexes.size() ? &m_annexes[row] : nullptr;
}

void QuotationAnnexPanel::setStandard(const domain::TextBlock* standard) {
    m_standard = standard != nullptr
                     ? QuotationAnnex{.title = standard->title, .text = standard->text}
                     : QuotationAnnex{};
    m_standardButton->setEnabled(!m_standard.text.empty());
}

void QuotationAnnexPanel::setAnnexes(const std::vector<QuotationAnnex>& annexes) {
    if (annexes != m_annexes) {
        m_annexes = annexes;
        showList();
    }
}

void QuotationAnnexPanel::showList() {
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& annex : m_annexes) {
            m_list->addItem(annex.title.empty() ? tr("(zonder titel)") : qs(annex.title));
        }
        m_list->setCurrentRow(std::clamp(row, m_annexes.empty() ? -1 : 0, m_list->count() - 1));
    }
    showCurrent();
}

void QuotationAnnexPanel::showCurrent() {
    const auto* annex = current();
    m_showing = true;
    m_title->setEnabled(annex != nullptr);
    m_text->setEnabled(annex != nullptr);
    const auto title = annex != nullptr ? qs(annex->title) : QString();
    const auto text = annex != nullptr ? qs(annex->text) : QString();
    if (m_title->text() != title) {
        m_title->setText(title);
    }
    if (m_text->toPlainText() != text) {
        m_text->setPlainText(text);
    }
    for (auto* button : std::as_const(m_annexButtons)) {
        button->setEnabled(annex != nullptr);
    }
    m_showing = false;
}

void QuotationAnnexPanel::takeCurrent() {
    auto* annex = current();
    if (m_showing || annex == nullptr) {
        return;
    }
    annex->title = trimmed(m_title->text());
    annex->text = str(m_text->toPlainText());
    m_list->currentItem()->setText(annex->title.empty() ? tr("(zonder titel)") : qs(annex->title));
    Q_EMIT edited();
}

void QuotationAnnexPanel::add(QuotationAnnex annex) {
    m_annexes.push_back(std::move(annex));
    showList();
    m_list->setCurrentRow(m_list->count() - 1);
    m_title->setFocus();
    Q_EMIT edited();
}

void QuotationAnnexPanel::moveCurrent(int by) {
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count()) {
        return;
    }
    std::swap(m_annexes[static_cast<std::size_t>(row)],
              m_annexes[static_cast<std::size_t>(target)]);
    m_list->setCurrentRow(target);
    showList();
    Q_EMIT edited();
}

void QuotationAnnexPanel::removeCurrent() {
    if (current() == nullptr) {
        return;
    }
    m_annexes.erase(m_annexes.begin() + m_list->currentRow());
    showList();
    Q_EMIT edited();
}

} // namespace werkbalie::ui
