// A client's terms and pay scales between the window and the use cases.
#pragma once

#include "app/acquisition/client_terms.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class TermsPresenter final : public QObject {
    Q_OBJECT

public:
    explicit TermsPresenter(Services& services, QObject* parent = nullptr);

    void open(domain::ClientId client);
    void save(const domain::EmploymentTerms& terms);
    void save(const domain::PayScale& scale);
    void remove(const domain::EmploymentTerms& terms);
    void remove(const domain::PayScale& scale);
    [[nodiscard]] const app::ClientTermsFile& current() const { return m_current; }

Q_SIGNALS:
    void opened(const werkbalie::app::ClientTermsFile& file);

private:
    template <class Record>
    void tell(const domain::Result<app::Saved<Record>>& result, const QString& text);
    void tellRemoved(const domain::Result<void>& result);

    Services& m_services;
    app::ClientTermsFile m_current;
    Latest m_latest;
};

} // namespace werkbalie::ui
