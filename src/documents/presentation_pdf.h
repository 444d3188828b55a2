// Candidates of one vacancy on paper, in the language of the client.
#pragma once

#include "app/matching/presentation_document.h"

#include <QImage>
#include <QString>
#include <filesystem>
#include <vector>

namespace werkbalie::documents {

/// A4: the letter, and each profile on a sheet of its own. Neither the file's title nor its other
/// properties name a candidate. Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writePresentationPdf(const app::PresentationDocument& document,
                                                        const std::filesystem::path& path);
/// The same sheets as pictures.
[[nodiscard]] std::vector<QImage> presentationSheets(const app::PresentationDocument& document,
                                                     int dotsPerInch);
/// Subject line and text of the message that it goes with; names no candidate.
[[nodiscard]] QString presentationMail(const app::PresentationDocument& document);
/// "voordracht-vd-2026-0001-v1.pdf": no name of a person.
[[nodiscard]] QString presentationFileName(const app::PresentationDocument& document);

} // namespace werkbalie::documents
