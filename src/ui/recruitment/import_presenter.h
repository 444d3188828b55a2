// An import of candidates without widgets: read, map, try, import.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

class ImportPresenter final : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Mapped, Tried, Imported };

    ImportPresenter(Services& services, QObject* parent);

    void openFile(const QString& path);
    void setColumn(const std::string& field, std::optional<std::size_t> column);
    void dryRun() { run(true); }
    void import() { run(false); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const app::Table& table() const { return m_request.table; }
    [[nodiscard]] const app::ColumnMapping& mapping() const { return m_request.mapping; }
    [[nodiscard]] const app::ImportReport& report() const { return m_report; }
    [[nodiscard]] QString fileName() const;
    /// Rows of the file, with those that could not be split into cells.
    [[nodiscard]] std::int64_t rowsRead() const;

Q_SIGNALS:
    void fileOpened();
    void mappingChanged();
    void reported();
    void refused(const werkbalie::domain::Refusal& refusal);

private:
    void run(bool dry);
    void take(const app::ImportReport& report, bool dry);

    Services& m_services;
    app::ImportRequest m_request;
    app::ImportReport m_report;
    State m_state = State::Empty;
    Latest m_latest;
};

/// Undoes an import and says so in the status bar; also behind "Ongedaan maken" of the list.
void undoImport(Services& services, QObject* owner, domain::ImportId id);

} // namespace werkbalie::ui
