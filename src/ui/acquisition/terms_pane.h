// The tab "Voorwaarden" of a client: editions of its terms left, its pay scales right.
#pragma once

#include "storage/repositories/placement_repository.h"
#include "ui/acquisition/terms_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace werkbalie::ui {

class RecordTable;

class TermsPane final : public QWidget {
    Q_OBJECT

public:
    explicit TermsPane(Services& services, QWidget* parent = nullptr);
    void open(domain::ClientId client, const QString& clientName);
    /// Those of the client, whose pay can be compared.
    void setPlacements(const std::vector<storage::PlacementRow>& rows);

private:
    struct Half {
        RecordTable* table = nullptr;
        QVBoxLayout* layout = nullptr;
        QHBoxLayout* buttons = nullptr;
    };
    void addCompareButton();
    void addImportButton();
    void addAllowancesButton();
    void addHalf(Half& half, const QString& name, const QString& title);
    void addButtons(Half& half, const QString& name, const QString& text,
                    const std::function<void()>& add, const std::function<void()>& remove);
    void connectTables();
    void show(const app::ClientTermsFile& file);
    void editTerms(const domain::EmploymentTerms& terms);
    void editScale(const domain::PayScale& scale);
    void newTerms();
    void newScale();
    void removeTerms();
    void removeScale();

    Services& m_services;
    TermsPresenter* m_presenter;
    RowModel<domain::EmploymentTerms>* m_editions;
    RowModel<domain::PayScale>* m_scales;
    Half m_left;
    Half m_right;
    QMenu* m_compare;
    QString m_clientName;
    domain::ClientId m_client;
};

} // namespace werkbalie::ui
