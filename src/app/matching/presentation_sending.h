// A letter goes out inside the transaction of whatever sends it.
#pragma once

#include "app/matching/presentations.h"
#include "app/unit_of_work.h"

namespace werkbalie::app {

/// As sendPresentation, without its checks and without the commit.
[[nodiscard]] domain::Result<SentPresentation> sendWithin(UnitOfWork& work,
                                                          const PresentationDraft& draft);

} // namespace werkbalie::app
