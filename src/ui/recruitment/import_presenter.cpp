// Reads the file off the GUI thread and asks the use case to try or to import.
#include "ui/recruitment/import_presenter.h"

#include "exchange/csv.h"
#include "ui/support/qt_convert.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace werkbalie::ui {
namespace {

constexpr std::string_view kKind = "candidates";

struct Opened {
    app::Table table;
    app::ColumnMapping mapping;
};

domain::Result<Opened> openTable(app::Context& context, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::refuse("cli.cannot_read", {}, {{"value", str(QFileInfo(path).fileName())}});
    }
    const auto bytes = file.readAll();
    auto table = exchange::readCsv(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!table) {
        return tl::unexpected(table.error());
    }
    auto mapping = app::suggestMapping(context, std::string(kKind), app::candidateImportFields(),
                                       table->headers);
    return Opened{.table = std::move(*table), .mapping = std::move(mapping)};
}

QString counted(std::int64_t count) {
    return QLocale().toString(qlonglong{count});
}

} // namespace

ImportPresenter::ImportPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {}

QString ImportPresenter::fileName() const {
    return qs(m_request.fileName);
}

std::int64_t ImportPresenter::rowsRead() const {
    return static_cast<std::int64_t>(m_request.table.rows.size() + m_request.table.unread.size());
}

void ImportPresenter::openFile(const QString& path) {
    const auto number = m_latest.next();
    m_services.tasks.read(
        this, [path](app::Context& context) { return openTable(context, path); },
        [this, number, path](domain::Result<Opened> opened) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!opened) {
                m_state = State::Empty;
                Q_EMIT refused(opened.error());
                return;
            }
            m_request.table = std::move(opened->table);
            m_request.mapping = std::move(opened->mapping);
            m_request.fileName = str(QFileInfo(path).fileName());
            m_report = {};
            m_state = State::Mapped;
            Q_EMIT fileOpened();
        },
        tr("Bestand lezen"));
}

void ImportPresenter::setColumn(const std::string& field, std::optional<std::size_t> column) {
    if (column) {
        m_request.mapping[field] = *column;
    } else {
        m_request.mapping.erase(field);
    }
    if (m_state == State::Tried) {
        m_state = State::Mapped;
    }
    Q_EMIT mappingChanged();
}

void ImportPresenter::run(bool dry) {
    if (m_state == State::Empty || m_state == State::Imported) {
        return;
    }
    const auto number = m_latest.next();
    auto request = m_request;
    request.dryRun = dry;
    m_services.tasks.write(
        this,
        [request = std::move(request)](app::Context& context, app::Progress& progress) {
            return app::importCandidates(context, request, progress);
        },
        [this, number, dry](const domain::Result<app::ImportReport>& report) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (report) {
                take(*report, dry);
            } else {
                Q_EMIT refused(report.error());
            }
        },
        dry ? tr("Proefdraaien") : tr("Kandidaten importeren"));
}

void ImportPresenter::take(const app::ImportReport& report, bool dry) {
    m_report = report;
    m_state = dry ? State::Tried : State::Imported;
    if (!dry) {
        m_services.notifier.done(
            tr("%1 kandidaten geïmporteerd uit %2").arg(counted(report.accepted), fileName()),
            [&services = m_services, id = report.import] {
                undoImport(services, &services.notifier, id);
            });
    }
    Q_EMIT reported();
}

void undoImport(Services& services, QObject* owner, domain::ImportId id) {
    services.tasks.write(
        owner, [id](app::Context& context) { return app::undoImport(context, id); },
        [&services](const domain::Result<void>& undone) {
            if (undone) {
                services.notifier.done(ImportPresenter::tr("Import ongedaan gemaakt"));
            } else {
                services.notifier.refused(undone.error());
            }
        },
        ImportPresenter::tr("Import ongedaan maken"));
}

} // namespace werkbalie::ui
