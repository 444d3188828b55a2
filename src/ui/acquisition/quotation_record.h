// The chosen offer beside its list: where it stands, what to do next, tariffs, rounds, letter.
#pragma once

#include "ui/acquisition/quotation_columns.h"
#include "ui/shell/services.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;

namespace werkbalie::ui {

class FindingsView;
class QuotationPreviewPane;
class RecordPanel;

class QuotationRecord final : public QWidget {
    Q_OBJECT

public:
    QuotationRecord(Services& services, QWidget* parent = nullptr);

    void show(const app::QuotationFile& file);
    void clear();
    /// Why the step that was asked is not taken, until another offer or version is shown.
    void showRefusal(const domain::Refusal& refusal);
    /// What can be done with it: the first that is possible becomes the primary button.
    void setActions(const QList<QAction*>& primary, const QList<QAction*>& all);
    void refreshActions();

Q_SIGNALS:
    void editionAsked(qint64 id);

private:
    void buildTabs();
    void buildFoot();
    void paintFacts();

    Services& m_services;
    RecordPanel* m_panel;
    QLabel* m_next;
    FindingsView* m_findings;
    QTabWidget* m_tabs;
    RowModel<OfferedTariff>* m_tariffs;
    RowModel<RoundLine>* m_rounds;
    RowModel<storage::QuotationRow>* m_editions;
    QuotationPreviewPane* m_preview;
    QPushButton* m_primaryButton;
    QPushButton* m_moreButton;
    QList<QAction*> m_primary;
    app::QuotationFile m_file;
};

} // namespace werkbalie::ui
