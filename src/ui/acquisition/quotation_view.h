// Acquisitie, Offertes: the list of offers, the chosen one beside it, and what is done with them.
#pragma once

#include "ui/acquisition/quotation_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace werkbalie::ui {

class ListPane;
class QuotationRecord;

class QuotationView final : public QObject {
    Q_OBJECT

public:
    QuotationView(Services& services, QWidget* parent);

    [[nodiscard]] QWidget* list() const;
    [[nodiscard]] QWidget* record() const;
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    void reload();
    void openRecord(std::int64_t id);
    /// Its keys work only while the view is shown.
    void setShown(bool shown);

private:
    QAction* addAction(const char* name, const QString& text, const char* key,
                       const std::function<void()>& run);
    void buildActions();
    void buildStepActions();
    void buildPaperActions();
    void buildList();
    void showRows(const std::vector<storage::QuotationRow>& rows);
    void showFile(const app::QuotationFile& file);
    void allowActions();
    void send();
    void recordRound();
    void agree();
    void decline();
    void print();

    Services& m_services;
    QWidget* m_parent;
    QuotationPresenter* m_presenter;
    RowModel<storage::QuotationRow>* m_model;
    ListPane* m_pane;
    QComboBox* m_choice;
    QuotationRecord* m_record;
    QList<QAction*> m_actions;
    std::map<QAction*, std::function<bool()>> m_allowed;
    std::int64_t m_wanted = 0;
    bool m_shown = false;
    bool m_mailWanted = false;
    std::filesystem::path m_pdf; ///< wanted by the last attempt to send
};

} // namespace werkbalie::ui
