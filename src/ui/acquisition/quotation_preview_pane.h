// The sheets of an offer as they will leave the printer, drawn off the GUI thread.
#pragma once

#include "app/acquisition/quotations.h"
#include "ui/shell/services.h"

#include <QImage>
#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace werkbalie::ui {

class QuotationPreviewPane final : public QScrollArea {
    Q_OBJECT

public:
    QuotationPreviewPane(Services& services, QWidget* parent = nullptr);

    /// As it is stored.
    void showOffer(domain::QuotationId id);
    /// As it would be with what is typed now; drawn once the typing pauses.
    void showDraft(const domain::Quotation& draft);
    void clear();
    [[nodiscard]] const std::vector<QImage>& sheets() const { return m_sheets; }

Q_SIGNALS:
    void drawn();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Document = std::function<domain::Result<app::QuotationDocument>(app::Context&)>;
    void want(Document document);
    void draw();
    void place();
    [[nodiscard]] int sheetWidth() const;

    Services& m_services;
    QTimer m_pause;
    Document m_document;
    std::vector<QImage> m_sheets;
    QVBoxLayout* m_layout;
    Latest m_latest;
    bool m_stale = false;
};

} // namespace werkbalie::ui
