// Words of a procedure: who ended it and why, and how consent was given.
#pragma once

#include "domain/matching/proposal.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::DropParty party);
[[nodiscard]] QString word(domain::DropReason reason);
[[nodiscard]] QString word(domain::ConsentHow how);
/// "Opdrachtgever · Te weinig ervaring · …"; empty while nobody ended it.
[[nodiscard]] QString dropText(const domain::Proposal& proposal);

} // namespace werkbalie::ui
