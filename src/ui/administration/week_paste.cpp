// Reads a piece of a spreadsheet and finds the cells that it is for.
#include "ui/administration/week_paste.h"

#include "domain/base/text.h"
#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

namespace {

constexpr int kDays = 7;

QList<QStringList> cellsOf(QString text) {
    text.remove(QLatin1Char('\r'));
    QList<QStringList> lines;
    for (const auto& line : text.split(QLatin1Char('\n'))) {
        auto cells = line.split(QLatin1Char('\t'));
        for (auto& cell : cells) {
            cell = cell.trimmed();
        }
        lines << cells;
    }
    while (!lines.isEmpty() && lines.back().join(QString()).isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

bool isName(const QString& cell) {
    return !cell.isEmpty() && !domain::parseHours(cell.toStdString()) &&
           std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); });
}

/// "Aydin, Amal" and "Amal Aydin" are the same words.
QStringList wordsOf(const QString& name) {
    auto folded = qs(domain::foldText(str(name)));
    folded.replace(QLatin1Char(','), QLatin1Char(' '));
    auto words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.sort();
    return words;
}

class Paster {
public:
    Paster(WeekDraft& draft, const std::vector<WeekLine>& lines, const WeekRows& rows)
        : m_draft(draft), m_lines(lines), m_rows(rows) {
        for (const std::size_t line : rows.order()) {
            if (rows.firstOf(line) >= 0) {
                m_names.emplace_back(wordsOf(qs(lines[line].row.workerName)), line);
            }
        }
    }

    /// Somebody of the grid stands in the first column, or every line begins with a text.
    [[nodiscard]] bool hasNames(const QList<QStringList>& pasted) const {
        const auto begins = [](const QStringList& cells) {
            return cells.size() > 1 && isName(cells.front());
        };
        const auto known = [&](const QStringList& cells) {
            const auto words = wordsOf(cells.front());
            return begins(cells) && std::ranges::any_of(m_names, [&words](const auto& name) {
                       return name.first == words;
                   });
        };
        return std::ranges::any_of(pasted, known) ||
               (pasted.size() > 1 && std::ranges::all_of(pasted, begins));
    }

    void byName(const QStringList& cells, bool first) {
        const auto names = std::ranges::find_if_not(cells, isName) - cells.begin();
        const auto found = linesNamed(cells, static_cast<int>(names));
        if (found.empty()) {
            const bool heading = first && std::ranges::none_of(cells, [](const QString& cell) {
                                     return !cell.isEmpty() && !isName(cell);
                                 });
            m_outcome.unknown << (heading ? QStringList() : QStringList(cells.front()));
            return;
        }
        if (found.size() > 1) {
            m_outcome.twice << cells.front();
            return;
        }
        put({.line = found.front(), .key = {}}, 0, cells.mid(names));
    }

    void put(const ShownRow& row, int day, const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i, ++day) {
            const bool inWeek = day >= 0 && day < kDays;
            if (!inWeek || !m_lines[row.line].canEdit(row.key, day)) {
                m_outcome.skipped += cells[i].isEmpty() ? 0 : 1;
            } else if (m_draft.enter(row.line, {row.key, day}, cells[i])) {
                m_outcome.filled += 1;
            } else {
                m_outcome.unreadable += 1;
            }
        }
    }

    void outside(const QStringList& cells) {
        m_outcome.skipped += static_cast<int>(
            std::ranges::count_if(cells, [](const QString& cell) { return !cell.isEmpty(); }));
    }

    [[nodiscard]] const PasteOutcome& outcome() const { return m_outcome; }

private:
    /// With the worker's name; of several those whose client begins as the second text does.
    [[nodiscard]] std::vector<std::size_t> linesNamed(const QStringList& cells, int names) const {
        std::vector<std::size_t> found;
        const auto wanted = wordsOf(cells.front());
        for (const auto& [words, line] : m_names) {
            if (words == wanted) {
                found.push_back(line);
            }
        }
        if (found.size() > 1 && names > 1) {
            std::erase_if(found, [&](std::size_t line) {
                return !qs(m_lines[line].row.clientName)
                            .startsWith(cells.at(1), Qt::CaseInsensitive);
            });
        }
        return found;
    }

    WeekDraft& m_draft;
    const std::vector<WeekLine>& m_lines;
    const WeekRows& m_rows;
    std::vector<std::pair<QStringList, std::size_t>> m_names;
    PasteOutcome m_outcome;
};

} // namespace

PasteOutcome pasteInto(WeekDraft& draft, const std::vector<WeekLine>& lines, const WeekRows& rows,
                       PastePlace place, const QString& text) {
    Paster paster(draft, lines, rows);
    const auto pasted = cellsOf(text);
    const bool named = paster.hasNames(pasted);
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        const int row = place.row + static_cast<int>(i);
        if (named) {
            if (!pasted[i].front().isEmpty()) {
                paster.byName(pasted[i], i == 0);
            }
        } else if (row >= 0 && row < rows.count()) {
            paster.put(rows.at(row), place.day, pasted[i]);
        } else {
            paster.outside(pasted[i]);
        }
    }
    return paster.outcome();
}

} // namespace werkbalie::ui
