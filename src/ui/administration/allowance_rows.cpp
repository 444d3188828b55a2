// Reads what stands in the cells of the table of bands.
#include "ui/administration/allowance_rows.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "domain/base/dutch_clock.h"
#include "domain/base/finding_builder.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/administration/allowance_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace werkbalie::ui {

namespace {

enum Cell {
    Name,
    Worth,
    Unit,
    Kind,
    Days,
    Holidays,
    Hours,
    Time,
    Norm,
    After,
    AtMost,
    Mark,
    Paid,
    Carries
};
/// Choices of the column of units: a share of the wage, or euro an hour, a shift, a day.
constexpr std::size_t kUnits = 4;
constexpr std::array kCarries{domain::AllowanceCarries::All,
                              domain::AllowanceCarries::WageAndPremiums,
                              domain::AllowanceCarries::Wage};
constexpr std::array kKinds{domain::BandKind::Irregular, domain::BandKind::Shift,
                            domain::BandKind::Overtime,  domain::BandKind::Holiday,
                            domain::BandKind::Cold,      domain::BandKind::Dirty,
                            domain::BandKind::StandBy,   domain::BandKind::Other};
constexpr int kDayMinutes = 24 * 60;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

/// Codes of choices are the numbers of their values.
QString codeOf(int value) {
    return QString::number(value);
}

EditorColumn choice(const QString& title, const QStringList& labels, const QString& tip = {}) {
    EditorColumn column{.title = title, .kind = CellKind::Choice, .tip = tip};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        column.codes << codeOf(static_cast<int>(i));
    }
    column.labels = labels;
    return column;
}

const QStringList& dayNames() {
    static const QStringList names{QStringLiteral("ma"), QStringLiteral("di"), QStringLiteral("wo"),
                                   QStringLiteral("do"), QStringLiteral("vr"), QStringLiteral("za"),
                                   QStringLiteral("zo")};
    return names;
}

QString daysCell(unsigned days) {
    QStringList names;
    for (unsigned day = 0; day < 7; ++day) {
        if (((days >> day) & 1U) != 0) {
            names << dayNames().at(static_cast<int>(day));
        }
    }
    return days == 0b001'1111U ? QStringLiteral("ma-vr") : names.join(QLatin1Char(' '));
}

/// "25" or "0,75"
QString worthCell(const domain::AllowanceBand& band) {
    if (!band.amount) {
        return surchargeText(band.surcharge).remove(QLatin1Char('%'));
    }
    return qs(app::dutchNumber(domain::exactText(band.amount->each)));
}

QString clockCell(int minute) {
    return minute % 60 == 0 ? QString::number(minute / 60) : qs(domain::timeText(minute));
}

std::optional<int> readClock(const QString& text) {
    const auto parts = text.trimmed().split(QLatin1Char(':'));
    bool hourRead = false;
    bool minuteRead = true;
    const int hour = parts.front().toInt(&hourRead);
    const int minute = parts.size() > 1 ? parts.at(1).toInt(&minuteRead) : 0;
    const bool sound = hourRead && minuteRead && parts.size() <= 2 && hour >= 0 && minute >= 0 &&
                       minute < 60 && hour * 60 + minute <= kDayMinutes;
    return sound ? std::optional(hour * 60 + minute) : std::nullopt;
}

/// Cells of one row, with the faults of each told by its column.
class RowReader {
public:
    RowReader(const EditorRow& row, std::size_t number, domain::Findings& findings)
        : m_row(row), m_number(number), m_findings(findings) {}

    [[nodiscard]] domain::AllowanceBand band() {
        domain::AllowanceBand band;
        band.name = str(text(Name));
        readWorth(band);
        band.kind = kKinds.at(static_cast<std::size_t>(chosen(Kind, kKinds.size())));
        band.days = readDays(text(Days)).value_or(faulty(Days, 0U));
        band.holidays = chosen(Holidays, 2) == 1;
        if (!text(Hours).isEmpty()) {
            band.hours = readBandHours(text(Hours));
            if (!band.hours) {
                fault(Hours);
            }
        }
        band.time = static_cast<domain::BandTime>(chosen(Time, 2));
        band.norm = static_cast<domain::BandNorm>(chosen(Norm, 4));
        const bool counted =
            band.norm == domain::BandNorm::Day || band.norm == domain::BandNorm::Week;
        band.after = counted ? minutes(After).value_or(domain::Minutes{0}) : domain::Minutes{0};
        band.atMost = minutes(AtMost);
        band.mark = static_cast<domain::BandMark>(chosen(Mark, 2));
        band.compensation = static_cast<domain::Compensation>(chosen(Paid, 2));
        return band;
    }

private:
    /// A percentage, or euro with what of the tariff comes on top; both to four decimals.
    void readWorth(domain::AllowanceBand& band) {
        const auto units = domain::parseDutchDecimal(str(text(Worth)), 4);
        if (!units) {
            fault(Worth);
            return;
        }
        const int unit = chosen(Unit, kUnits);
        if (unit == 0) {
            band.surcharge = domain::Percentage::fromUnits(*units);
            return;
        }
        band.amount = domain::BandAmount{
            .each = domain::HourlyRate::fromUnits(*units),
            .unit = static_cast<domain::AmountUnit>(unit - 1),
            .carries = kCarries.at(static_cast<std::size_t>(chosen(Carries, kCarries.size())))};
    }

    [[nodiscard]] QString text(Cell cell) const { return m_row.value(cell).trimmed(); }
    [[nodiscard]] int chosen(Cell cell, std::size_t count) const {
        return std::clamp(text(cell).toInt(), 0, static_cast<int>(count) - 1);
    }
    void fault(Cell cell) {
        m_findings.push_back(domain::blockingFinding(
            "allowance.cell_not_understood", "bands",
            {{"row", std::to_string(m_number)},
             {"column", str(bandColumns()[static_cast<std::size_t>(cell)].title)},
             {"text", str(text(cell))}}));
    }
    unsigned faulty(Cell cell, unsigned fallback) {
        if (!readDays(text(cell))) {
            fault(cell);
        }
        return fallback;
    }
    std::optional<domain::Minutes> minutes(Cell cell) {
        if (text(cell).isEmpty()) {
            return std::nullopt;
        }
        const auto hours = domain::parseDutchDecimal(str(text(cell)), 2);
        if (!hours || *hours < 0 || *hours * 60 % 100 != 0) {
            fault(cell);
            return std::nullopt;
        }
        return domain::Minutes{*hours * 60 / 100};
    }

    const EditorRow& m_row;
    std::size_t m_number;
    domain::Findings& m_findings;
};

void addShift(domain::Timesheet& sheet, int day, const domain::HoursInput& hours) {
    domain::TimeEntry entry;
    entry.day = sheet.week.monday() + std::chrono::days{day};
    entry.worked = hours.worked;
    entry.startMinute = hours.startMinute;
    entry.endMinute = hours.endMinute;
    entry.breakMinutes = hours.breakMinutes;
    entry.marks = hours.marks;
    sheet.entries.push_back(entry);
}

} // namespace

std::vector<EditorColumn> bandColumns() {
    QStringList kinds;
    for (const auto kind : kKinds) {
        kinds << word(kind);
    }
    return {
        {.title = tr("Naam"), .width = 96},
        {.title = tr("Toeslag"), .kind = CellKind::Count},
        choice(tr("Eenheid"), {tr("procent"), tr("€/uur"), tr("€/dienst"), tr("€/dag")}),
        choice(tr("Soort"), kinds),
        {.title = tr("Dagen"), .width = 56},
        choice(tr("Feestdag"), {tr("ook gewoon"), tr("alleen dan")}),
        {.title = tr("Van–tot"), .width = 64},
        choice(tr("Kijkt naar"), {tr("elk kwartier"), tr("begin dienst")}),
        choice(tr("Boven"), {tr("—"), tr("per dag"), tr("per week"), tr("afspraak")},
               tr("Uren boven een norm per dag of week, of boven de afgesproken uren")),
        {.title = tr("Uren"), .kind = CellKind::Count, .tip = tr("De norm zelf, in uren")},
        {.title = tr("Max."),
         .kind = CellKind::Count,
         .tip = tr("Hoeveel uren de band vanaf daar hoogstens duurt")},
        choice(
            tr("Geldt"), {tr("altijd"), tr("gemerkt")},
            tr("Als gemerkt: alleen uren die zo zijn gemerkt, met de soort van de band als merk")),
        choice(tr("Vergoed"), {tr("in geld"), tr("in tijd")}),
        choice(tr("Klant betaalt"), {tr("hele tarief"), tr("loon en premies"), tr("alleen loon")},
               tr("Wat van het tarief bovenop een bedrag komt"))};
}

std::vector<EditorRow> rowsOf(const std::vector<domain::AllowanceBand>& bands) {
    std::vector<EditorRow> rows;
    for (const auto& band : bands) {
        const auto kind = std::ranges::find(kKinds, band.kind) - kKinds.begin();
        const auto carries =
            std::ranges::find(kCarries, band.amount ? band.amount->carries : kCarries.front()) -
            kCarries.begin();
        const bool counted =
            band.norm == domain::BandNorm::Day || band.norm == domain::BandNorm::Week;
        rows.push_back(
            {qs(band.name), worthCell(band),
             codeOf(band.amount ? static_cast<int>(band.amount->unit) + 1 : 0),
             codeOf(static_cast<int>(kind)), daysCell(band.days), codeOf(band.holidays ? 1 : 0),
             band.hours
                 ? clockCell(band.hours->from) + QLatin1Char('-') + clockCell(band.hours->until)
                 : QString(),
             codeOf(static_cast<int>(band.time)), codeOf(static_cast<int>(band.norm)),
             counted ? qs(app::dutchHours(band.after)) : QString(),
             band.atMost ? qs(app::dutchHours(*band.atMost)) : QString(),
             codeOf(static_cast<int>(band.mark)), codeOf(static_cast<int>(band.compensation)),
             codeOf(static_cast<int>(carries))});
    }
    return rows;
}

std::vector<domain::AllowanceBand> bandsOf(const std::vector<EditorRow>& rows,
                                           domain::Findings& findings) {
    std::vector<domain::AllowanceBand> bands;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bands.push_back(RowReader(rows[i], i + 1, findings).band());
    }
    return bands;
}

std::optional<unsigned> readDays(const QString& text) {
    auto plain = text.trimmed().toLower();
    plain.replace(QStringLiteral("t/m"), QStringLiteral("-"));
    static const QRegularExpression spaces(QStringLiteral("\\s*-\\s*"));
    plain.replace(spaces, QStringLiteral("-"));
    static const QRegularExpression gaps(QStringLiteral("[\\s,]+"));
    unsigned days = 0;
    for (const auto& part : plain.split(gaps, Qt::SkipEmptyParts)) {
        const auto ends = part.split(QLatin1Char('-'));
        const auto first = dayNames().indexOf(ends.front());
        const auto last = dayNames().indexOf(ends.back());
        if (first < 0 || last < first || ends.size() > 2) {
            return std::nullopt;
        }
        for (auto day = first; day <= last; ++day) {
            days |= 1U << static_cast<unsigned>(day);
        }
    }
    return days;
}

std::optional<domain::BandHours> readBandHours(const QString& text) {
    auto plain = text;
    plain.replace(QChar(0x2013), QLatin1Char('-'));
    const auto ends = plain.split(QLatin1Char('-'));
    if (ends.size() != 2) {
        return std::nullopt;
    }
    const auto from = readClock(ends.front());
    const auto until = readClock(ends.back());
    if (!from || !until || *from == kDayMinutes) {
        return std::nullopt;
    }
    return domain::BandHours{.from = *from, .until = *until};
}

domain::Timesheet exampleSheet(const QString& text, domain::IsoWeek week,
                               domain::Findings& findings) {
    domain::Timesheet sheet;
    sheet.week = week;
    for (const auto& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto shift = part.trimmed();
        const auto sign = shift.indexOf(QLatin1Char('#'));
        const auto gap = shift.left(sign).trimmed().lastIndexOf(QLatin1Char(' '));
        const auto days = readDays(shift.left(gap));
        const auto hours = domain::parseHours(str(shift.mid(gap + 1)));
        if (gap < 0 || !days || *days == 0 || !hours || hours->worked == domain::Minutes{0}) {
            findings.push_back(domain::warningFinding("allowance.example_not_understood", "example",
                                                      {{"text", str(shift)}}));
            continue;
        }
        for (int day = 0; day < 7; ++day) {
            if (((*days >> static_cast<unsigned>(day)) & 1U) != 0) {
                addShift(sheet, day, *hours);
            }
        }
    }
    return sheet;
}

} // namespace werkbalie::ui
