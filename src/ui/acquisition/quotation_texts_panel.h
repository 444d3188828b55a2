// The three texts of a letter, each with the way back to the agency's standard text.
#pragma once

#include "domain/acquisition/quotation/text_block.h"
#include "ui/support/quiet_end.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace werkbalie::ui {

using StandardTexts = std::vector<domain::TextBlock>;
/// Null while they are not loaded.
[[nodiscard]] const domain::TextBlock* standardOf(const StandardTexts& standards,
                                                  domain::TextBlockKind kind,
                                                  domain::QuotationLanguage language);

class QuotationTextsPanel final : public QWidget {
    Q_OBJECT

public:
    using Texts = std::map<domain::TextBlockKind, std::string>;

    explicit QuotationTextsPanel(QWidget* parent = nullptr);

    void setStandards(const StandardTexts& standards, domain::QuotationLanguage language);
    void setTexts(const Texts& texts);
    [[nodiscard]] Texts texts() const;

Q_SIGNALS:
    void edited();

private:
    struct Part {
        QPlainTextEdit* edit = nullptr;
        QToolButton* reset = nullptr;
    };
    void allowResets();

    std::map<domain::TextBlockKind, Part> m_parts;
    StandardTexts m_standards;
    domain::QuotationLanguage m_language = domain::QuotationLanguage::Dutch;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
