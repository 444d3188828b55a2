// Rows, texts and tips of the week board.
#include "ui/administration/roster/roster_model.h"

#include "app/format_nl.h"
#include "domain/base/text.h"
#include "ui/administration/hours_text.h"
#include "ui/administration/roster/roster_words.h"
#include "ui/administration/week_line.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

namespace {

RosterLine lineOf(app::RosterRow row) {
    return {.placement = row.placement,
            .candidate = row.candidate,
            .client = row.client,
            .workerName = qs(row.workerName),
            .clientName = qs(row.clientName),
            .occupation = qs(row.occupation),
            .days = row.placementDays,
            .agreed = row.agreedMinutes,
            .shifts = std::move(row.shifts)};
}

RosterLine lineOf(app::OpenShifts open) {
    return {.placement = std::nullopt,
            .candidate = {},
            .client = open.client,
            .workerName = RosterModel::tr("Open"),
            .clientName = qs(open.clientName),
            .occupation = {},
            .days = {},
            .agreed = domain::Minutes{0},
            .shifts = std::move(open.shifts)};
}

bool holds(const RosterLine& line, const QStringList& words) {
    const auto text =
        domain::foldText(str(line.workerName + u'\n' + line.clientName + u'\n' + line.occupation));
    return std::ranges::all_of(words, [&text](const QString& word) {
        return text.find(domain::foldText(str(word))) != std::string::npos;
    });
}

QString shiftText(const domain::RosterShift& shift) {
    return RosterModel::tr("%1, %2").arg(timesOf(shift.times), word(shift.state).toLower());
}

} // namespace

std::vector<const domain::RosterShift*> RosterLine::shiftsOn(domain::Date day) const {
    std::vector<const domain::RosterShift*> found;
    for (const auto& shift : shifts) {
        if (shift.times.day == day) {
            found.push_back(&shift);
        }
    }
    return found;
}

domain::Minutes RosterLine::planned() const {
    domain::Minutes sum{0};
    for (const auto& shift : shifts) {
        sum += shift.isOn() ? domain::workedIn(shift.times) : domain::Minutes{0};
    }
    return sum;
}

void RosterModel::setBoard(app::RosterBoard board) {
    beginResetModel();
    m_week = board.week;
    m_lines.clear();
    m_findings.clear();
    for (auto& open : board.open) {
        m_lines.push_back(lineOf(std::move(open)));
    }
    for (auto& row : board.rows) {
        m_lines.push_back(lineOf(std::move(row)));
    }
    sieve();
    endResetModel();
}

void RosterModel::setFindings(domain::ShiftFindings findings) {
    m_findings = std::move(findings);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Monday), index(rowCount() - 1, Planned));
    }
}

void RosterModel::setWords(const QStringList& words) {
    beginResetModel();
    m_words = words;
    sieve();
    endResetModel();
}

void RosterModel::sieve() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (holds(m_lines[i], m_words)) {
            m_shown.push_back(i);
        }
    }
}

std::vector<const domain::RosterShift*> RosterModel::shiftsAt(const QModelIndex& cell) const {
    return cell.isValid() && isDay(cell.column())
               ? lineAt(cell.row()).shiftsOn(dayAt(cell.column()))
               : std::vector<const domain::RosterShift*>();
}

const domain::Findings& RosterModel::findingsOf(domain::ShiftId shift) const {
    static const domain::Findings none;
    const auto found = m_findings.find(shift);
    return found == m_findings.end() ? none : found->second;
}

Meaning RosterModel::meaningOf(domain::ShiftId shift) const {
    return gravestOf(findingsOf(shift));
}

QModelIndex RosterModel::find(domain::ShiftId wanted) const {
    for (int row = 0; row < rowCount(); ++row) {
        for (const auto& shift : lineAt(row).shifts) {
            if (shift.id == wanted) {
                return index(
                    row, Monday + static_cast<int>((shift.times.day - m_week.monday()).count()));
            }
        }
    }
    return {};
}

int RosterModel::rowOf(const RosterLine& wanted) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto& line = lineAt(row);
        if (line.placement == wanted.placement &&
            (line.placement || line.client == wanted.client)) {
            return row;
        }
    }
    return -1;
}

int RosterModel::mostShifts(int row) const {
    std::size_t most = 0;
    if (lineAt(row).shifts.size() > 1) {
        for (int column = Monday; column <= Sunday; ++column) {
            most = std::max(most, lineAt(row).shiftsOn(dayAt(column)).size());
        }
    }
    return static_cast<int>(most);
}

int RosterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RosterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RosterModel::textOf(const RosterLine& line, int column) const {
    if (column == Worker) {
        return line.workerName;
    }
    if (column == Client) {
        return line.clientName;
    }
    if (column == Planned) {
        const auto planned = line.planned();
        if (line.isOpen()) {
            return qs(app::dutchHours(planned));
        }
        return planned == domain::Minutes{0} ? QString()
                                             : tr("%1 / %2").arg(qs(app::dutchHours(planned)),
                                                                 qs(app::dutchHours(line.agreed)));
    }
    QStringList texts;
    for (const auto* shift : line.shiftsOn(dayAt(column))) {
        texts << shiftText(*shift);
    }
    return texts.join(u'\n');
}

QString RosterModel::tipOf(const QModelIndex& cell) const {
    if (cell.column() == Worker || cell.column() == Client) {
        const auto& line = lineAt(cell.row());
        return line.isOpen() ? line.clientName : tr("%1, %2").arg(line.clientName, line.occupation);
    }
    QStringList lines;
    for (const auto* shift : shiftsAt(cell)) {
        lines << QStringLiteral("%1 %2").arg(signOf(shift->state), shiftText(*shift)).trimmed();
        for (const auto& finding : findingsOf(shift->id)) {
            lines << QStringLiteral("%1 %2").arg(conflictSign(), language::sentenceOf(finding));
        }
    }
    return lines.join(u'\n');
}

QVariant RosterModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole:
        return tipOf(index);
    case Qt::TextAlignmentRole:
        return index.column() == Planned ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                         : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case MeaningRole:
        return index.column() == Worker && line.isOpen()
                   ? QVariant(static_cast<int>(Meaning::Attention))
                   : QVariant();
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && isDay(section)) {
        QStringList signs;
        for (const auto& each : rosterSigns()) {
            signs << QStringLiteral("%1 %2").arg(each.sign, each.words);
        }
        return signs.join(u'\n');
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (isDay(section)) {
        return dayHeader(dayAt(section));
    }
    return section == Worker   ? tr("Flexkracht")
           : section == Client ? tr("Opdrachtgever")
                               : tr("Gepland");
}

} // namespace werkbalie::ui
