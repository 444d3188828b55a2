// What a candidate takes along to an interview, on one sheet.
#pragma once

#include "app/matching/presentation_document.h"

#include <QImage>
#include <QString>
#include <filesystem>
#include <vector>

namespace werkbalie::documents {

/// A4: where, when, with whom, what to bring and the consultant's tips. Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writePreparationPdf(const app::PreparationSheet& sheet,
                                                       const std::filesystem::path& path);
[[nodiscard]] std::vector<QImage> preparationSheets(const app::PreparationSheet& sheet,
                                                    int dotsPerInch);
/// "gesprek-2026-12-01-0930.pdf": no name of a person.
[[nodiscard]] QString preparationFileName(const app::PreparationSheet& sheet);

} // namespace werkbalie::documents
