// First step of the import: how the file is read, with its first rows as they will come out.
#pragma once

#include "app/administration/hours_file/hours_file.h"
#include "exchange/hours_file.h"
#include "ui/support/row_model.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace werkbalie::ui {

class ChoiceRows;
class ListPane;

class HoursLayoutPage final : public QWidget {
    Q_OBJECT

public:
    explicit HoursLayoutPage(QWidget* parent = nullptr);

    using File = std::shared_ptr<const exchange::OpenedHoursFile>;
    void setClients(const std::vector<std::pair<domain::ClientId, QString>>& clients);
    void setFile(File file, const app::HoursFilePlan& plan);
    [[nodiscard]] const app::HoursFilePlan& plan() const { return m_plan; }
    [[nodiscard]] std::optional<domain::ClientId> client() const;
    /// Nothing in the way of the next step.
    [[nodiscard]] bool isSound() const { return m_sound; }
    void focusFirst();
    void leadTo(const std::vector<QWidget*>& buttons) const;

Q_SIGNALS:
    void changed();
    /// Another client: what was learned of him may fit better.
    void clientChosen();

private:
    struct PreviewLine {
        std::size_t line = 0;
        QString worker;
        QString day;
        QString kind;
        QString hours;
        QString fault;
    };
    void build();
    void showPlan();
    void showColumns();
    void showPreview();
    void chooseSheet(int index);
    void chooseMeaning(std::size_t column);
    void chooseWeek(const QString& text);
    [[nodiscard]] bool needsWeek() const;
    [[nodiscard]] std::vector<PreviewLine> preview(app::ReadHoursFile read) const;
    static std::vector<Column<PreviewLine>> columns();

    File m_file;
    app::HoursFilePlan m_plan;
    std::vector<std::vector<domain::ColumnMeaning>> m_choices;
    bool m_sound = false;
    bool m_filling = false;
    QComboBox* m_client;
    QComboBox* m_sheet;
    QLabel* m_sheetLabel = nullptr;
    QComboBox* m_layout;
    QComboBox* m_spread;
    QLabel* m_spreadLabel = nullptr;
    QLineEdit* m_week;
    QLabel* m_weekLabel = nullptr;
    QLabel* m_origin;
    QLabel* m_fault;
    ChoiceRows* m_columns;
    RowModel<PreviewLine>* m_model;
    ListPane* m_preview;
};

} // namespace werkbalie::ui
