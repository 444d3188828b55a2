// The sheets of an offer as they will leave the printer.
#include "ui/acquisition/quotation_preview_pane.h"

#include "documents/quotation_preview.h"

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::Result;

QuotationPreviewPane::QuotationPreviewPane(Services& services, QWidget* parent)
    : SheetPreview(services, parent) {
    setObjectName(u"quotationPreview"_s);
    setAccessibleName(tr("Voorbeeld van de offerte"));
}

void QuotationPreviewPane::showOffer(domain::QuotationId id) {
    showDocument([id](app::Context& context) { return app::quotationDocument(context, id); });
}

void QuotationPreviewPane::showDraft(const domain::Quotation& draft) {
    showDocument([draft](app::Context& context) { return app::previewQuotation(context, draft); });
}

void QuotationPreviewPane::showDocument(Document document) {
    want([document = std::move(document)](app::Context& context,
                                          int dots) -> Result<std::vector<QImage>> {
        const auto written = document(context);
        if (!written) {
            return tl::unexpected(written.error());
        }
        return documents::quotationSheets(*written, dots);
    });
}

} // namespace werkbalie::ui
