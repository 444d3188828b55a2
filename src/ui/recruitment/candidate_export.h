// The whole candidate list into a file, off the window's thread.
#pragma once

#include "storage/repositories/candidate_repository.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

struct CandidateExport {
    storage::CandidateQuery query; ///< filter and order of the list
    std::vector<int> columns;      ///< of CandidateListModel, as they are shown
    QString file;
};

/// Progress and cancel are in the status bar; a file that is cancelled is not there.
TaskHandle exportCandidates(Services& services, QObject* owner, const CandidateExport& wanted);

} // namespace werkbalie::ui
