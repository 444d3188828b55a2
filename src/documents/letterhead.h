// The one letterhead of all printed matter: name, address window, facts, footer, page "1 van 2".
#pragma once

#include "documents/paper.h"
#include "domain/people/agency.h"

#include <QImage>
#include <QString>
#include <filesystem>
#include <utility>
#include <vector>

namespace werkbalie::documents {

/// The few words of head and foot, in the language of the letter.
struct LetterWords {
    QString page = QStringLiteral("%1 van %2");
    QString chamber = QStringLiteral("KvK");
    QString vat = QStringLiteral("Btw-id");
};

struct Letter {
    domain::Agency agency;
    QString title;              ///< "Factuur"
    QString runningTitle;       ///< on the next sheets: "Factuur 2026-00001"
    QStringList addressee = {}; ///< lines in the envelope's window
    std::vector<std::pair<QString, QString>> facts = {}; ///< number, date, ...
    QString subtitle = {};
    LetterWords words = {};
};

/// Writes the letter: `body` draws below the head and may break pages. Laid out twice, because the
/// first sheet must know how many there are. Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeLetter(const Letter& letter,
                                               const std::function<void(Paper&)>& body,
                                               const std::filesystem::path& path);

/// A letter with what stands in it.
struct BoundLetter {
    Letter letter;
    std::function<void(Paper&)> body;
};
/// Letters one after the other in one file, each with page numbers of its own. `title` is that of
/// the file. Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeLetters(const std::vector<BoundLetter>& letters,
                                                const QString& title,
                                                const std::filesystem::path& path);

/// The same sheets as pictures, for a preview.
[[nodiscard]] std::vector<QImage>
drawLetter(const Letter& letter, const std::function<void(Paper&)>& body, int dotsPerInch);

[[nodiscard]] QString toQt(std::string_view utf8);
/// "Straat 1" and "1234 AB Plaats", and the country when it is not the Netherlands.
[[nodiscard]] QStringList addressLines(const domain::Address& address);

} // namespace werkbalie::documents
