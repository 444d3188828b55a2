// The one question before an offer is frozen: where its PDF goes, and the text that goes with it.
#pragma once

#include "app/acquisition/quotations.h"
#include "ui/shell/preferences.h"
#include "ui/support/work_dialog.h"

#include <filesystem>
#include <memory>

namespace Ui {
class QuotationSendDialog;
}

namespace werkbalie::ui {

/// Where the user kept her last PDF of an offer, with the name that this one gets.
[[nodiscard]] QString proposedPdf(const Preferences& preferences,
                                  const domain::Quotation& quotation, const std::string& client);
/// The folder of the file is proposed the next time.
void rememberPdf(Preferences& preferences, const QString& file);

class QuotationSendDialog final : public WorkDialog {
    Q_OBJECT

public:
    QuotationSendDialog(Preferences& preferences, const app::QuotationFile& file, QWidget* parent);
    ~QuotationSendDialog() override;
    [[nodiscard]] std::filesystem::path pdf() const; ///< empty: none wanted
    [[nodiscard]] bool wantsMail() const;

private:
    void browse();
    void judge();

    Preferences& m_preferences;
    const std::unique_ptr<::Ui::QuotationSendDialog> m_ui;
    domain::Findings m_findings;
};

} // namespace werkbalie::ui
