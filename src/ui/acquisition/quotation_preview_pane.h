// The sheets of an offer as they will leave the printer, drawn off the GUI thread.
#pragma once

#include "app/acquisition/quotations.h"
#include "ui/support/sheet_preview.h"

namespace werkbalie::ui {

class QuotationPreviewPane final : public SheetPreview {
    Q_OBJECT

public:
    explicit QuotationPreviewPane(Services& services, QWidget* parent = nullptr);

    /// As it is stored.
    void showOffer(domain::QuotationId id);
    /// As it would be with what is typed now; drawn once the typing pauses.
    void showDraft(const domain::Quotation& draft);

private:
    using Document = std::function<domain::Result<app::QuotationDocument>(app::Context&)>;
    void showDocument(Document document);
};

} // namespace werkbalie::ui
