// The three texts of a letter, each with the way back to the agency's standard text.
#include "ui/acquisition/quotation_texts_panel.h"

#include "ui/acquisition/quotation_words.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <algorithm>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::TextBlockKind;

const domain::TextBlock* standardOf(const StandardTexts& standards, TextBlockKind kind,
                                    domain::QuotationLanguage language) {
    const auto found = std::ranges::find_if(standards, [&](const domain::TextBlock& block) {
        return block.kind == kind && block.language == language;
    });
    return found == standards.end() ? nullptr : &*found;
}

QuotationTextsPanel::QuotationTextsPanel(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::kGrid, 0, 0);
    layout->setSpacing(4);
    for (const auto kind :
         {TextBlockKind::Introduction, TextBlockKind::Terms, TextBlockKind::Closing}) {
        const auto name = QString::fromLatin1(domain::toText(kind).data(),
                                              static_cast<qsizetype>(domain::toText(kind).size()));
        auto* label = new QLabel(word(kind), this);
        auto* reset = new QToolButton(this);
        reset->setObjectName(name + u"ResetButton"_s);
        reset->setText(tr("Standaardtekst terugzetten"));
        reset->setAccessibleName(tr("Standaardtekst terugzetten: %1").arg(word(kind)));
        reset->setAutoRaise(true);
        reset->setFocusPolicy(Qt::TabFocus);
        auto* edit = new QPlainTextEdit(this);
        edit->setObjectName(name + u"Edit"_s);
        edit->setTabChangesFocus(true);
        label->setBuddy(edit);
        auto* head = new QHBoxLayout;
        head->addWidget(label);
        head->addStretch(1);
        head->addWidget(reset);
        layout->addLayout(head);
        layout->addWidget(edit, kind == TextBlockKind::Terms ? 3 : 2);
        m_parts[kind] = {.edit = edit, .reset = reset};
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            allowResets();
            Q_EMIT edited();
        });
        connect(reset, &QToolButton::clicked, this, [this, kind] {
            if (const auto* standard = standardOf(m_standards, kind, m_language)) {
                m_parts[kind].edit->setPlainText(qs(standard->text));
            }
        });
    }
    auto* hint = new QLabel(tr("Wat tussen accolades staat, wordt op de brief ingevuld: "
                               "{valid_until} is de laatste dag waarop de offerte geldt."),
                            this);
    hint->setWordWrap(true);
    look::makeMuted(hint);
    layout->addWidget(hint);
    allowResets();
}

void QuotationTextsPanel::setStandards(const StandardTexts& standards,
                                       domain::QuotationLanguage language) {
    m_standards = standards;
    m_language = language;
    allowResets();
}

void QuotationTextsPanel::allowResets() {
    for (const auto& [kind, part] : m_parts) {
        const auto* standard = standardOf(m_standards, kind, m_language);
        part.reset->setEnabled(standard != nullptr &&
                               part.edit->toPlainText() != qs(standard->text));
    }
}

void QuotationTextsPanel::setTexts(const Texts& texts) {
    for (const auto& [kind, part] : m_parts) {
        const auto found = texts.find(kind);
        const auto text = found == texts.end() ? QString() : qs(found->second);
        if (part.edit->toPlainText() != text) {
            const QSignalBlocker quiet(part.edit);
            part.edit->setPlainText(text);
        }
    }
    allowResets();
}

QuotationTextsPanel::Texts QuotationTextsPanel::texts() const {
    Texts texts;
    for (const auto& [kind, part] : m_parts) {
        texts[kind] = str(part.edit->toPlainText());
    }
    return texts;
}

} // namespace werkbalie::ui
