// Hours from a file in three steps: how it is read, whom it means, what came of trying it. Nothing
// is kept before the last button.
#pragma once

#include "ui/administration/hours_layout_page.h"
#include "ui/shell/services.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace werkbalie::ui {

class HoursAnswersPage;

class HoursImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HoursImportDialog(Services& services, QWidget* parent = nullptr);
    /// Asks for the file; opens the dialog on it.
    void chooseFile();
    void tryFile(const QString& path);

protected:
    void reject() override;

private:
    enum class Step { Layout, Answers, Result };
    struct ReportLine {
        std::size_t line = 0;
        app::ImportRowOutcome outcome = app::ImportRowOutcome::Accepted;
        QString text;
    };
    struct Opened {
        std::shared_ptr<const exchange::OpenedHoursFile> file;
        app::HoursFilePlan plan;
        std::vector<std::pair<domain::ClientId, QString>> clients;
    };
    struct Tried {
        app::HoursImport import;
        std::vector<std::string> unknownWords;
        app::HoursReport report;
    };

    void build();
    void showOpened(domain::Result<Opened> opened);
    void planAgain();
    void goOn();
    void goBack();
    void tryOut();
    void showTried(domain::Result<Tried> tried);
    void importNow();
    void showImported(const domain::Result<app::HoursReport>& report);
    void saveRejected();
    void show(Step step);
    void setBusy(const QString& what);
    void setIdle();
    void showReport(const app::HoursReport& report);
    [[nodiscard]] app::HoursImport prepared(app::HoursImport import) const;
    static QString outcomeText(app::ImportRowOutcome outcome);
    static std::vector<Column<ReportLine>> columns();

    Services& m_services;
    QString m_fileName;
    std::shared_ptr<const exchange::OpenedHoursFile> m_file;
    app::NameAnswers m_names;
    app::HoursImport m_import;
    app::HoursReport m_report;
    TaskHandle m_task;
    bool m_busy = false;
    Step m_step = Step::Layout;
    QStackedWidget* m_pages;
    HoursLayoutPage* m_layoutPage;
    HoursAnswersPage* m_answersPage;
    RowModel<ReportLine>* m_model;
    QLabel* m_summary;
    QLabel* m_doing;
    QProgressBar* m_progress;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_rejected = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace werkbalie::ui
