// A printed file as its reader finds it: its text and its number of sheets.
#pragma once

#include "tests/support/catch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

namespace werkbalie::test {

/// What poppler's tools print; they are what a reader of the file would use too.
inline std::string output(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), &pclose);
    std::string text;
    std::array<char, 4096> buffer{};
    while (pipe && fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr) {
        text += buffer.data();
    }
    return text;
}

/// A folder of its own; kept when WERKBALIE_KEEP_PDF names one, to look at.
inline std::filesystem::path target(const std::string& name) {
    const char* const keep = std::getenv("WERKBALIE_KEEP_PDF");
    const std::filesystem::path folder =
        keep != nullptr ? std::filesystem::path(keep)
                        : std::filesystem::temp_directory_path() / "werkbalie_documents_test";
    std::filesystem::create_directories(folder);
    return folder / name;
}

struct Printed {
    std::string text;
    int pages = 0;
    [[nodiscard]] bool has(const std::string& part) const {
        return text.find(part) != std::string::npos;
    }
    [[nodiscard]] int count(const std::string& part) const {
        int found = 0;
        for (std::size_t at = text.find(part); at != std::string::npos;
             at = text.find(part, at + 1)) {
            ++found;
        }
        return found;
    }
};

inline Printed printed(const std::filesystem::path& path) {
    Printed result{.text = output("pdftotext -layout '" + path.string() + "' -")};
    REQUIRE_FALSE(result.text.empty());
    result.pages = result.count("\f");
    return result;
}

} // namespace werkbalie::test
