// Gathers the cells as the list shows them, and writes the file in one piece at the end.
#include "ui/recruitment/candidate_export.h"

#include "app/recruitment/candidate_export.h"
#include "exchange/csv.h"
#include "ui/recruitment/candidate_list_model.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace werkbalie::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

std::vector<std::string> headersOf(const std::vector<int>& columns) {
    const CandidateListModel model;
    std::vector<std::string> headers;
    for (const int column : columns) {
        headers.push_back(
            str(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    }
    return headers;
}

bool write(const QString& name, const app::Table& table) {
    QSaveFile file(name);
    const auto bytes = QByteArray::fromStdString(exchange::writeCsv(table));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// How many rows stand in the file; refusal file.not_writable {where}.
domain::Result<std::int64_t> exportAll(app::Context& context, app::Progress& progress,
                                       const CandidateExport& wanted) {
    app::Table table{.headers = headersOf(wanted.columns), .rows = {}};
    const auto all = app::eachCandidate(
        context, wanted.query,
        [&](const std::vector<storage::CandidateRow>& rows) {
            for (const auto& row : rows) {
                std::vector<std::string> cells;
                for (const int column : wanted.columns) {
                    cells.push_back(str(CandidateListModel::cellText(row, column)));
                }
                table.rows.push_back(std::move(cells));
            }
        },
        progress);
    if (all && !write(wanted.file, table)) {
        return domain::refuse("file.not_writable", str(wanted.file));
    }
    return all;
}

} // namespace

TaskHandle exportCandidates(Services& services, QObject* owner, const CandidateExport& wanted) {
    return services.tasks.read(
        owner,
        [wanted](app::Context& context, app::Progress& progress) {
            return exportAll(context, progress, wanted);
        },
        [&services, file = wanted.file](const domain::Result<std::int64_t>& count) {
            if (!count) {
                services.notifier.refused(count.error());
                return;
            }
            const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
            services.notifier.done(
                tr("%1 kandidaten bewaard in %2").arg(dutch.toString(qlonglong{*count}), file));
        },
        tr("Kandidaten exporteren"));
}

} // namespace werkbalie::ui
