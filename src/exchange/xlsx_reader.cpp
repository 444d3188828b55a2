// Opens the archive of a workbook with libzip, within limits: what is unpacked is counted, whatever
// the archive says about its size.
#include "exchange/spreadsheet.h"

#include "exchange/csv.h"
#include "exchange/xlsx_parts.h"

#include <array>
#include <memory>
#include <zip.h>

namespace werkbalie::exchange {

using domain::refuse;
using domain::Result;

namespace {

constexpr std::string_view kRelations = "_rels/.rels";
constexpr std::size_t kMaxUnpackedBytes = 2 * kMaxWorkbookPartBytes;

tl::unexpected<domain::Refusal> tooLarge() {
    return refuse("xlsx.too_large", {}, {{"limit", std::to_string(kMaxWorkbookPartBytes >> 20)}});
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { (void)zip_fclose(entry); }
};

class Archive {
public:
    /// Null inside when the bytes are no archive.
    explicit Archive(std::string_view bytes) {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
        if (source != nullptr) {
            m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
            if (m_archive == nullptr) {
                zip_source_free(source);
            }
        }
        zip_error_fini(&error);
    }
    [[nodiscard]] bool isOpen() const { return m_archive != nullptr; }
    [[nodiscard]] bool has(const std::string& name) const {
        return zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
    }

    Result<std::string> part(const std::string& name) {
        const zip_int64_t index = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
        if (index < 0) {
            return refuse("xlsx.damaged", {}, {{"part", name}});
        }
        zip_stat_t facts;
        zip_stat_init(&facts);
        const auto at = static_cast<zip_uint64_t>(index);
        if (zip_stat_index(m_archive.get(), at, 0, &facts) == 0) {
            if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
                facts.encryption_method != ZIP_EM_NONE) {
                return refuse("xlsx.protected");
            }
            if ((facts.valid & ZIP_STAT_SIZE) != 0 && facts.size > kMaxWorkbookPartBytes) {
                return tooLarge();
            }
        }
        const std::unique_ptr<zip_file_t, CloseEntry> entry(
            zip_fopen_index(m_archive.get(), at, 0));
        return entry == nullptr ? refuse("xlsx.damaged", {}, {{"part", name}})
                                : unpack(entry.get(), name);
    }

private:
    Result<std::string> unpack(zip_file_t* entry, const std::string& name) {
        std::string text;
        std::array<char, 65'536> piece{};
        while (true) {
            const zip_int64_t read = zip_fread(entry, piece.data(), piece.size());
            if (read < 0) {
                return refuse("xlsx.damaged", {}, {{"part", name}});
            }
            if (read == 0) {
                return text;
            }
            const auto size = static_cast<std::size_t>(read);
            m_unpacked += size;
            if (text.size() + size > kMaxWorkbookPartBytes || m_unpacked > kMaxUnpackedBytes) {
                return tooLarge();
            }
            text.append(piece.data(), size);
        }
    }

    std::unique_ptr<zip_t, CloseArchive> m_archive;
    std::size_t m_unpacked = 0;
};

/// "xl/_rels/workbook.xml.rels" for "xl/workbook.xml".
std::string relationsOf(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

Result<xlsx::Outline> outlineOf(Archive& archive) {
    if (!archive.has(std::string(kRelations))) {
        return refuse("xlsx.not_a_workbook");
    }
    const auto part = archive.part(std::string(kRelations)).and_then(xlsx::workbookPartOf);
    if (!part) {
        return tl::unexpected(part.error());
    }
    auto workbook = archive.part(*part);
    if (!workbook) {
        return tl::unexpected(workbook.error());
    }
    auto relations = archive.part(relationsOf(*part));
    if (!relations) {
        return tl::unexpected(relations.error());
    }
    return xlsx::readOutline(std::move(*workbook), std::move(*relations), *part);
}

Result<xlsx::CellBasis> basisOf(Archive& archive, const xlsx::Outline& outline) {
    xlsx::CellBasis basis{.texts = {}, .shapes = {}, .epoch = outline.epoch};
    if (archive.has(outline.sharedStrings) && !outline.sharedStrings.empty()) {
        auto texts = archive.part(outline.sharedStrings).and_then(xlsx::readSharedStrings);
        if (!texts) {
            return tl::unexpected(texts.error());
        }
        basis.texts = std::move(*texts);
    }
    if (archive.has(outline.styles) && !outline.styles.empty()) {
        auto shapes = archive.part(outline.styles).and_then(xlsx::readStyles);
        if (!shapes) {
            return tl::unexpected(shapes.error());
        }
        basis.shapes = std::move(*shapes);
    }
    return basis;
}

} // namespace

bool isWorkbook(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04");
}

Result<std::vector<app::SheetGrid>> readWorkbook(std::string_view bytes) {
    Archive archive(bytes);
    if (!archive.isOpen()) {
        return refuse("xlsx.damaged", {}, {{"part", ".xlsx"}});
    }
    const auto outline = outlineOf(archive);
    if (!outline) {
        return tl::unexpected(outline.error());
    }
    const auto basis = basisOf(archive, *outline);
    if (!basis) {
        return tl::unexpected(basis.error());
    }
    std::vector<app::SheetGrid> sheets;
    for (const xlsx::SheetRef& sheet : outline->sheets) {
        auto part = archive.part(sheet.part);
        if (!part) {
            return tl::unexpected(part.error());
        }
        auto grid = xlsx::readSheet(std::move(*part), sheet, *basis);
        if (!grid) {
            return tl::unexpected(grid.error());
        }
        if (!grid->rows.empty()) {
            sheets.push_back(std::move(*grid));
        }
    }
    if (sheets.empty()) {
        return refuse("file.empty");
    }
    return sheets;
}

Result<std::vector<app::SheetGrid>> readSheets(std::string_view bytes) {
    if (isWorkbook(bytes)) {
        return readWorkbook(bytes);
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
        return refuse("file.old_spreadsheet");
    }
    return readCsvGrid(bytes).map([](app::SheetGrid grid) { return std::vector{std::move(grid)}; });
}

} // namespace werkbalie::exchange
