// Acquisitie, Offertes: the list of offers, the chosen one beside it, and what is done with them.
#pragma once

#include "ui/acquisition/quotation_presenter.h"
#include "ui/support/row_model.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>
#include <map>

class QAction;
class QComboBox;

namespace werkbalie::ui {

class ListPane;
class QuotationEditor;
class QuotationRecord;

class QuotationView final : public QObject {
    Q_OBJECT

public:
    QuotationView(Services& services, QWidget* parent);

    [[nodiscard]] QWidget* list() const;
    [[nodiscard]] QWidget* record() const;
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    /// Beside the filter line.
    void addButton(QAction* action);
    void reload();
    void openRecord(std::int64_t id);
    /// Asks for whom, or begins at once for a client that is known; the editor follows.
    void startNew();
    void startFor(domain::ClientId client);
    [[nodiscard]] bool hasUnsavedWork() const;
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
    void edit(domain::QuotationId id);
    void editCurrent();
    void editTexts();
    struct Sending {
        app::QuotationMove offer;
        std::filesystem::path pdf; ///< empty: none is wanted
        bool mail = false;
    };
    void send();
    void send(const Sending& sending);
    void recordRound();
    void agree();
    void decline();
    void print();
    /// In the program that shows PDFs, which also prints.
    void openPdf();

    Services& m_services;
    QWidget* m_parent;
    QuotationPresenter* m_presenter;
    RowModel<storage::QuotationRow>* m_model;
    ListPane* m_pane;
    QComboBox* m_choice;
    QuotationRecord* m_record;
    QList<QAction*> m_actions;
    std::map<QAction*, std::function<bool()>> m_allowed;
    QList<QPointer<QuotationEditor>> m_editors;
    std::int64_t m_wanted = 0;
    std::int64_t m_sendWanted = 0; ///< asked in an editor, to be sent once it is read back
    bool m_shown = false;
    QTemporaryDir m_folder; ///< of PDFs that are only looked at; gone when the window goes
    bool m_mailWanted = false;
    Sending m_sending; ///< the last attempt: a consent is asked for that offer
    bool m_openWanted = false;
};

} // namespace werkbalie::ui
