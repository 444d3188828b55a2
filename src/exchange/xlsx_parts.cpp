// Reads the parts of a workbook with pugixml, which resolves no entities of its own making.
#include "exchange/xlsx_parts.h"

#include "domain/base/text.h"
#include "exchange/spreadsheet.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <pugixml.hpp>

namespace werkbalie::exchange::xlsx {

using domain::refuse;
using domain::Result;

namespace {

constexpr unsigned kParse =
    pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata_single | pugi::parse_cdata;

tl::unexpected<domain::Refusal> damaged(std::string_view part) {
    return refuse("xlsx.damaged", {}, {{"part", std::string(part)}});
}

/// The document keeps pointing into `part`.
bool parse(std::string& part, pugi::xml_document& document) {
    return static_cast<bool>(document.load_buffer_inplace(part.data(), part.size(), kParse));
}

std::string_view localName(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(pugi::xml_node parent, std::string_view name) {
    return parent.find_child([&](pugi::xml_node n) { return localName(n.name()) == name; });
}

/// Attribute whatever prefix it has ("r:id").
std::string_view attribute(pugi::xml_node node, std::string_view name) {
    for (const pugi::xml_attribute each : node.attributes()) {
        if (localName(each.name()) == name) {
            return each.value();
        }
    }
    return {};
}

std::optional<std::size_t> number(std::string_view text) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value)
                                                                    : std::nullopt;
}

/// Plain or rich text, without the phonetic reading that Japanese files carry.
std::string textIn(pugi::xml_node node) {
    std::string text;
    for (const pugi::xml_node each : node.children()) {
        const std::string_view name = localName(each.name());
        if (name == "t") {
            text += each.text().get();
        } else if (name == "r") {
            text += child(each, "t").text().get();
        }
    }
    return text;
}

/// "worksheets/sheet1.xml" seen from "xl/workbook.xml"; "/xl/…" is from the top.
std::string resolved(std::string_view target, std::string_view from) {
    if (target.starts_with('/')) {
        return std::string(target.substr(1));
    }
    const std::size_t slash = from.rfind('/');
    return slash == std::string_view::npos
               ? std::string(target)
               : std::string(from.substr(0, slash + 1)) += std::string(target);
}

bool isOfType(pugi::xml_node relation, std::string_view type) {
    return attribute(relation, "Type").ends_with(type);
}

/// The cells of one sheet, row by row.
class SheetReader {
public:
    SheetReader(const CellBasis& basis, app::SheetGrid& grid) : m_basis(basis), m_grid(grid) {}

    Result<void> addRow(pugi::xml_node row) {
        const auto stated = number(attribute(row, "r"));
        m_line = stated && *stated > m_line ? *stated : m_line + 1;
        std::vector<std::string> cells;
        for (const pugi::xml_node cell : row.children()) {
            if (localName(cell.name()) != "c") {
                continue;
            }
            const std::string_view reference = attribute(cell, "r");
            const std::size_t column = reference.empty() ? cells.size() : columnOf(reference);
            if (column >= kMaxSheetColumns) {
                if (shown(cell).empty()) {
                    continue; // formatted but empty, to the end of the sheet
                }
                return refuse("xlsx.too_many_columns", {},
                              {{"max", std::to_string(kMaxSheetColumns)}});
            }
            if (cells.size() <= column) {
                cells.resize(column + 1);
            }
            cells[column] = shown(cell);
        }
        return keep(std::move(cells));
    }

private:
    Result<void> keep(std::vector<std::string> cells) {
        while (!cells.empty() && domain::trim(cells.back()).empty()) {
            cells.pop_back();
        }
        if (cells.empty()) {
            return {};
        }
        if (m_grid.rows.size() >= kMaxSheetRows) {
            return refuse("xlsx.too_many_rows", {}, {{"max", std::to_string(kMaxSheetRows)}});
        }
        m_grid.rows.push_back(std::move(cells));
        m_grid.lines.push_back(m_line);
        return {};
    }

    [[nodiscard]] std::string shown(pugi::xml_node cell) const {
        const std::string_view type = attribute(cell, "t");
        if (type == "inlineStr") {
            return textIn(child(cell, "is"));
        }
        const pugi::xml_node value = child(cell, "v");
        const pugi::xml_node formula = child(cell, "f");
        if (!value) {
            return formula ? std::string("=") + formula.text().get() : std::string();
        }
        const std::string_view text = value.text().get();
        if (type == "s") {
            const auto index = number(text);
            return index && *index < m_basis.texts.size() ? m_basis.texts[*index] : std::string();
        }
        if (type == "b") {
            return text == "1" ? "ja" : "nee";
        }
        if (type == "str" || type == "e" || type == "d") {
            return std::string(text);
        }
        const auto style = number(attribute(cell, "s"));
        const bool known = style && *style < m_basis.shapes.size();
        return shownNumber(text, known ? m_basis.shapes[*style] : NumberShape::Plain,
                           m_basis.epoch);
    }

    const CellBasis& m_basis;
    app::SheetGrid& m_grid;
    std::size_t m_line = 0;
};

} // namespace

Result<std::string> workbookPartOf(std::string relations) {
    pugi::xml_document document;
    if (parse(relations, document)) {
        for (const pugi::xml_node each : child(document, "Relationships").children()) {
            if (isOfType(each, "/officeDocument")) {
                return resolved(attribute(each, "Target"), "");
            }
        }
    }
    return refuse("xlsx.not_a_workbook");
}

Result<Outline> readOutline(std::string workbook, std::string relations,
                            const std::string& workbookPart) {
    pugi::xml_document book;
    pugi::xml_document links;
    if (!parse(workbook, book) || !parse(relations, links)) {
        return damaged(workbookPart);
    }
    Outline outline;
    std::map<std::string, std::string, std::less<>> targets;
    for (const pugi::xml_node each : child(links, "Relationships").children()) {
        std::string target = resolved(attribute(each, "Target"), workbookPart);
        if (isOfType(each, "/sharedStrings")) {
            outline.sharedStrings = target;
        } else if (isOfType(each, "/styles")) {
            outline.styles = target;
        } else if (isOfType(each, "/worksheet")) {
            targets.emplace(attribute(each, "Id"), std::move(target));
        }
    }
    const pugi::xml_node root = child(book, "workbook");
    const std::string_view since1904 = attribute(child(root, "workbookPr"), "date1904");
    outline.epoch = since1904 == "1" || since1904 == "true" ? Epoch::From1904 : Epoch::From1900;
    for (const pugi::xml_node each : child(root, "sheets").children()) {
        const auto target = targets.find(attribute(each, "id"));
        const std::string_view state = attribute(each, "state");
        if (target != targets.end() && (state.empty() || state == "visible")) {
            outline.sheets.push_back({std::string(attribute(each, "name")), target->second});
        }
    }
    return outline;
}

Result<std::vector<std::string>> readSharedStrings(std::string part) {
    pugi::xml_document document;
    if (!parse(part, document)) {
        return damaged("sharedStrings.xml");
    }
    std::vector<std::string> texts;
    for (const pugi::xml_node each : child(document, "sst").children()) {
        if (localName(each.name()) == "si") {
            texts.push_back(textIn(each));
        }
    }
    return texts;
}

Result<std::vector<NumberShape>> readStyles(std::string part) {
    pugi::xml_document document;
    if (!parse(part, document)) {
        return damaged("styles.xml");
    }
    const pugi::xml_node root = child(document, "styleSheet");
    std::map<std::size_t, NumberShape> own;
    for (const pugi::xml_node each : child(root, "numFmts").children()) {
        if (const auto id = number(attribute(each, "numFmtId"))) {
            own.insert_or_assign(*id, shapeOfCode(attribute(each, "formatCode")));
        }
    }
    std::vector<NumberShape> shapes;
    for (const pugi::xml_node each : child(root, "cellXfs").children()) {
        const std::size_t id = number(attribute(each, "numFmtId")).value_or(0);
        const auto found = own.find(id);
        shapes.push_back(found != own.end()
                             ? found->second
                             : shapeOfBuiltIn(static_cast<int>(std::min<std::size_t>(id, 1000))));
    }
    return shapes;
}

Result<app::SheetGrid> readSheet(std::string part, const SheetRef& sheet, const CellBasis& basis) {
    pugi::xml_document document;
    if (!parse(part, document)) {
        return damaged(sheet.name);
    }
    app::SheetGrid grid{.name = sheet.name};
    SheetReader reader(basis, grid);
    const pugi::xml_node data = child(child(document, "worksheet"), "sheetData");
    for (const pugi::xml_node row : data.children()) {
        if (localName(row.name()) != "row") {
            continue;
        }
        if (const auto added = reader.addRow(row); !added) {
            return tl::unexpected(added.error());
        }
    }
    return grid;
}

} // namespace werkbalie::exchange::xlsx
