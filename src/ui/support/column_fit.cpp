// Shares the room of a list among its columns.
#include "ui/support/column_fit.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace werkbalie::ui {
namespace {

/// How many columns from the left stand in the room, the last of them cut short; one at any rate.
std::size_t countThatFits(const std::vector<FitColumn>& columns, int room) {
    int sum = 0;
    std::size_t count = 0;
    while (count < columns.size() && sum + columns[count].least <= room) {
        sum += columns[count].least;
        ++count;
    }
    if (count > 0 && count < columns.size() && sum + columns[count].shortest <= room) {
        ++count;
    }
    return std::max<std::size_t>(count, columns.empty() ? 0 : 1);
}

/// First to what is cut; then to a last column of text, or to all when that holds figures.
void grow(std::vector<int>& widths, const std::vector<FitColumn>& columns, int left) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int given = std::clamp(columns[i].whole - widths[i], 0, left);
        widths[i] += given;
        left -= given;
    }
    const auto last = widths.size() - 1;
    if (!columns[last].text) {
        const int sum = std::accumulate(widths.begin(), widths.end(), 0);
        const int share = left;
        for (auto& width : widths) {
            const int given = share * width / std::max(1, sum);
            width += given;
            left -= given;
        }
    }
    widths[last] += left;
}

/// The last of them may be narrower when the others leave it no more.
std::vector<FitColumn> cutShort(std::vector<FitColumn> columns, int room) {
    auto& last = columns.back();
    int left = room + last.least;
    for (const auto& column : columns) {
        left -= column.least;
    }
    last.least = std::clamp(left, std::min(last.shortest, last.least), last.least);
    return columns;
}

/// From what each wants towards its least, in proportion to what it can give.
void shrink(std::vector<int>& widths, const std::vector<FitColumn>& columns, int missing) {
    for (std::size_t i = 0; i < widths.size() && missing > 0; ++i) {
        int spare = 0;
        for (std::size_t j = i; j < widths.size(); ++j) {
            spare += widths[j] - columns[j].least;
        }
        if (spare <= 0) {
            return;
        }
        const int given = std::min(widths[i] - columns[i].least,
                                   (missing * (widths[i] - columns[i].least) + spare - 1) / spare);
        widths[i] -= given;
        missing -= given;
    }
}

} // namespace

std::vector<int> fitColumns(const std::vector<FitColumn>& columns, int room) {
    std::vector<int> all;
    for (const auto& column : columns) {
        all.push_back(std::max(column.wanted, column.least));
    }
    if (columns.empty()) {
        return all;
    }
    const auto count = static_cast<std::ptrdiff_t>(countThatFits(columns, room));
    std::vector<int> shown(all.begin(), all.begin() + count);
    const std::vector<FitColumn> fitting =
        cutShort({columns.begin(), columns.begin() + count}, room);
    const int sum = std::accumulate(shown.begin(), shown.end(), 0);
    if (sum > room) {
        shrink(shown, fitting, sum - room);
    } else if (sum < room) {
        grow(shown, fitting, room - sum);
    }
    std::copy(shown.begin(), shown.end(), all.begin());
    return all;
}

} // namespace werkbalie::ui
