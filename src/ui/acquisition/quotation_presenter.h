// Offers in a list and one of them in full, and the steps it takes. No widgets.
#pragma once

#include "app/acquisition/quotations.h"
#include "ui/shell/services.h"

#include <QObject>
#include <filesystem>

namespace werkbalie::ui {

/// What the list shows: all, those on which something must still happen, or one state.
struct QuotationChoice {
    bool onlyOpen = false;
    std::optional<domain::QuotationState> state = {};
};

class QuotationPresenter final : public QObject {
    Q_OBJECT

public:
    explicit QuotationPresenter(Services& services, QObject* parent = nullptr);

    void reload();
    void choose(const QuotationChoice& choice);
    [[nodiscard]] const QuotationChoice& choice() const { return m_choice; }
    void open(domain::QuotationId id);
    /// The offer shown; without an id while there is none.
    [[nodiscard]] const app::QuotationFile& current() const { return m_current; }
    [[nodiscard]] bool may(domain::QuotationStep step) const;

    /// The offer shown, as it is shown.
    [[nodiscard]] app::QuotationMove shown(const std::string& reason = {}) const;
    /// Freezes that offer, whichever is shown by now, then writes the PDF when a file is given.
    void send(const app::QuotationMove& offer, const std::filesystem::path& pdf);
    void recordRound(const domain::QuotationRound& round);
    void agree();
    void decline(const QString& reason);
    void reopen();
    void revise();
    void copy();
    void start(const app::NewQuotation& wanted);
    void print(const std::filesystem::path& pdf);
    void composeMail();

Q_SIGNALS:
    void found(const std::vector<werkbalie::storage::QuotationRow>& rows);
    void opened(const werkbalie::app::QuotationFile& file);
    void made(werkbalie::domain::QuotationId id); ///< a concept that is to be edited
    void moved(werkbalie::domain::QuotationId id);
    void sent(werkbalie::domain::QuotationId id);
    void refused(const werkbalie::domain::Refusal& refusal);
    void printed(const QString& file);
    void mailComposed(const QString& text);

private:
    using Outcome = domain::Result<app::Saved<domain::Quotation>>;
    using Step = std::function<Outcome(app::Context&, const app::QuotationMove&)>;
    using Done = std::function<void(const domain::Quotation&)>;
    void take(const app::QuotationMove& move, const Step& step, const QString& label,
              const Done& done);
    void make(const std::function<Outcome(app::Context&)>& work, const QString& label);
    void tell(const Outcome& outcome, const Done& done);
    [[nodiscard]] bool isChosen(const storage::QuotationRow& row) const;

    Services& m_services;
    QuotationChoice m_choice;
    app::QuotationFile m_current;
    Latest m_latest;
    Latest m_latestFile;
};

} // namespace werkbalie::ui
