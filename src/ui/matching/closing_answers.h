// The question that follows when a vacancy is closed: who waits for an answer gets it now.
#pragma once

#include "ui/shell/services.h"

class QWidget;

namespace werkbalie::ui {

/// After a vacancy was filled or withdrawn: asks to answer who waits and to cancel their talks, or
/// says nothing when the procedure is empty.
void offerAnswers(Services& services, QWidget* parent, domain::VacancyId vacancy);

} // namespace werkbalie::ui
