// A comparison of pay on paper: what the client's people get, what the worker gets, the verdict.
#pragma once

#include "domain/people/agency.h"

#include <QStringList>
#include <filesystem>
#include <utility>
#include <vector>

namespace werkbalie::documents {

/// Texts as they are printed; the words are those of the window.
struct EquivalencePaper {
    struct Row {
        QString name;
        QString quiet;  ///< below the name
        QString repair; ///< below the row; may be empty
        QString client;
        QString worker;
        QString clientRate;
        QString workerRate;
        QString difference;
    };
    domain::Agency agency;
    QString title;
    QString subtitle;
    std::vector<std::pair<QString, QString>> facts = {};
    QStringList headers = {}; ///< of the six columns
    std::vector<Row> rows = {};
    QStringList verdicts = {};
    QStringList notes = {};
};

/// A4. Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeEquivalencePdf(const EquivalencePaper& paper,
                                                       const std::filesystem::path& path);

} // namespace werkbalie::documents
