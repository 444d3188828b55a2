// A concept being edited, with what the form around it needs. No widgets.
#pragma once

#include "app/acquisition/clients.h"
#include "app/acquisition/quotation_lines.h"
#include "app/acquisition/quotation_texts.h"
#include "ui/support/record_presenter.h"

namespace werkbalie::ui {

/// A difference between what was typed here and what somebody else saved.
struct QuotationDifference {
    QString field;
    QString mine;
    QString theirs;
};
[[nodiscard]] std::vector<QuotationDifference>
quotationDifferences(const domain::Quotation& mine, const domain::Quotation& theirs);

class QuotationEditorPresenter final : public QObject {
    Q_OBJECT

public:
    QuotationEditorPresenter(Services& services, QObject* parent);

    void open(domain::QuotationId id);
    [[nodiscard]] RecordPresenter<domain::Quotation>& record() const { return *m_record; }
    [[nodiscard]] const app::ClientFile& client() const { return m_client; }
    [[nodiscard]] const std::vector<domain::TextBlock>& standards() const { return m_standards; }
    /// Texts that were left as they are supplied follow the language.
    [[nodiscard]] domain::Quotation inLanguage(domain::Quotation draft,
                                               domain::QuotationLanguage language) const;
    /// The calculation that gives a typed tariff; the answer comes as priced().
    void price(int row, const domain::QuotationLine& line);
    /// A line from a calculation; row -1 is a new one. Refusals are told in the status bar.
    void calculate(int row, const app::QuotedCalculation& calculation);
    /// What a new line begins with, or what the line in that row stands on.
    void prepareCalculation(int row);

Q_SIGNALS:
    void surroundingsLoaded();
    void priced(int row, const werkbalie::domain::QuotationLine& before,
                const werkbalie::domain::QuotationLine& after);
    void calculated(int row, const werkbalie::domain::QuotationLine& line);
    void calculationPrepared(int row, const werkbalie::app::QuotedCalculation& start,
                             const werkbalie::domain::ParameterSet& parameters);

private:
    void loadClient(domain::ClientId id);
    void loadStandards();

    Services& m_services;
    RecordPresenter<domain::Quotation>* m_record;
    app::ClientFile m_client;
    std::vector<domain::TextBlock> m_standards;
};

} // namespace werkbalie::ui
