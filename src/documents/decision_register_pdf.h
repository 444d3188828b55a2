// The register of decisions on paper, for an audit.
#pragma once

#include "domain/base/result.h"
#include "domain/people/agency.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace werkbalie::documents {

struct DecisionPaper {
    QString title; ///< the occupation asked for
    QString client;
    QString printedOn;
    QString madeBy;
    struct Row {
        QString when;
        QString who;
        QString candidate;
        QString from;
        QString to;
        QString score;
        QStringList remarks = {}; ///< reason, deviation, taken back; empty ones are left out
    };
    std::vector<Row> rows = {};
};

/// Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeDecisionRegisterPdf(const DecisionPaper& paper,
                                                            const domain::Agency& agency,
                                                            const std::filesystem::path& path);

} // namespace werkbalie::documents
