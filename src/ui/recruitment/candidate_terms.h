// Further functions and work permission as the candidate's form shows them.
#pragma once

#include "domain/people/candidate.h"

#include <QString>

class QComboBox;

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::WorkPermissionKind kind);
void fillPermissions(QComboBox& box);
[[nodiscard]] domain::WorkPermissionKind chosenPermission(const QComboBox& box);
void choosePermission(QComboBox& box, domain::WorkPermissionKind kind);

/// "Orderpicker; Inpakker".
[[nodiscard]] QString furtherText(const std::vector<std::string>& occupations);
[[nodiscard]] std::vector<std::string> furtherOf(const QString& text);
/// "avond, nacht · vergunning t/m 01-03-2027", for the head of the folded section.
[[nodiscard]] QString termsSummary(const domain::Candidate& candidate);

} // namespace werkbalie::ui
