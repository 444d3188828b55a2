// The agency's standard texts while they are being worded. No widgets.
#pragma once

#include "app/acquisition/quotation_texts.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class QuotationTextsPresenter final : public QObject {
    Q_OBJECT

public:
    explicit QuotationTextsPresenter(Services& services, QObject* parent = nullptr);

    void load();
    /// By language and kind, as they read now.
    [[nodiscard]] const domain::TextBlock* draft(domain::TextBlockKind kind,
                                                 domain::QuotationLanguage language) const;
    void edit(const domain::TextBlock& draft);
    [[nodiscard]] bool isDirty(const domain::TextBlock& draft) const;
    [[nodiscard]] bool isDirty() const;
    /// What cannot be saved: no text, an annex without a title, a place that does not exist.
    [[nodiscard]] static domain::Findings findingsOf(const domain::TextBlock& draft);
    [[nodiscard]] bool isBlocked() const;
    /// All that was changed.
    void save();
    void reset(const domain::TextBlock& draft);

Q_SIGNALS:
    void loaded();
    void changed();

private:
    void keep(const domain::TextBlock& stored);

    Services& m_services;
    std::vector<domain::TextBlock> m_stored;
    std::vector<domain::TextBlock> m_drafts;
};

} // namespace werkbalie::ui
