// Counts from the lines of the statements: what is not on one was not taken in.
#include "ui/administration/run_words.h"

#include "app/format_nl.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QStringList>
#include <set>
#include <utility>

namespace werkbalie::ui::run_words {

namespace {

class RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)

public:
    static QString joined(QStringList parts) {
        if (parts.size() < 2) {
            return parts.join(QString());
        }
        const QString last = parts.takeLast();
        return tr("%1 en %2").arg(parts.join(QStringLiteral(", ")), last);
    }
    static QString sheets(std::size_t count) {
        return tr("%n weekstaat (weekstaten)", nullptr, static_cast<int>(count));
    }
    static QString workers(std::size_t count) {
        return tr("%n flexkracht(en)", nullptr, static_cast<int>(count));
    }
    static QString clients(std::size_t count) {
        return tr("%n opdrachtgever(s)", nullptr, static_cast<int>(count));
    }
    static QString corrections(std::size_t count) {
        return tr("%n correctieregel(s)", nullptr, static_cast<int>(count));
    }
    static QString expenses(std::size_t count) {
        return tr("%n declaratie(s)", nullptr, static_cast<int>(count));
    }
    static QString week(domain::IsoWeek week) { return tr("week %1").arg(week.week()); }
    static QString takenIn(const QString& what, const QString& weeks) {
        return tr("%1, uit %2.").arg(what, weeks);
    }
    static QString whose(const QString& what, std::size_t workerCount, std::size_t clientCount) {
        return tr("%1 van %2 en facturen voor %3")
            .arg(what, workers(workerCount), clients(clientCount));
    }
    static QString openOf(const app::OpenWeek& open) {
        return tr("%1 van %2").arg(open.sheets).arg(week(open.week));
    }
    static QString leftOut(const QString& weeks) {
        return tr("Nog niet goedgekeurd: %1; die doen niet mee.").arg(weeks);
    }
    static QString leftOutExpenses(std::int64_t count) {
        return tr("%n declaratie(s) wacht(en) nog op goedkeuring.", nullptr,
                  static_cast<int>(count));
    }
    static QString outcome(const app::WeeklyRunReport& report) {
        domain::Money gross;
        domain::Money total;
        for (const auto& statement : report.statements) {
            gross += statement.gross;
        }
        for (const auto& invoice : report.invoices) {
            total += invoice.total;
        }
        return tr("%1, samen %2 bruto; %3, samen %4.")
            .arg(tr("%n loonstaat (loonstaten)", nullptr,
                    static_cast<int>(report.statements.size())),
                 qs(app::dutchMoney(gross)),
                 tr("%n factuur (facturen)", nullptr, static_cast<int>(report.invoices.size())),
                 qs(app::dutchMoney(total)));
    }
};

struct Taken {
    std::set<std::pair<domain::PlacementId, domain::IsoWeek>> sheets;
    std::set<domain::IsoWeek> weeks;
    std::size_t corrections = 0;
    std::size_t expenses = 0;
};

Taken takenOf(const app::WeeklyRunReport& report) {
    Taken taken;
    for (const domain::WageStatement& statement : report.statements) {
        for (const domain::StatementLine& line : statement.lines) {
            if (line.worked == domain::Minutes{0} && !line.unit) {
                continue; // a payout of leave
            }
            taken.weeks.insert(line.week);
            if (line.correction) {
                ++taken.corrections;
            } else {
                taken.sheets.emplace(line.placement, line.week);
            }
        }
        for (const domain::ExpenseLine& line : statement.expenses) {
            taken.weeks.insert(line.week);
            ++taken.expenses;
        }
    }
    return taken;
}

} // namespace

QString takenIn(const app::WeeklyRunReport& report) {
    const Taken taken = takenOf(report);
    QStringList what{RunWords::sheets(taken.sheets.size())};
    if (taken.corrections > 0) {
        what << RunWords::corrections(taken.corrections);
    }
    if (taken.expenses > 0) {
        what << RunWords::expenses(taken.expenses);
    }
    QStringList weeks;
    for (const domain::IsoWeek week : taken.weeks) {
        weeks << RunWords::week(week);
    }
    return RunWords::takenIn(
        RunWords::whose(RunWords::joined(what), report.statements.size(), report.invoices.size()),
        RunWords::joined(weeks));
}

QString leftOut(const app::WeeklyRunReport& report) {
    QStringList parts;
    for (const app::OpenWeek& open : report.openWeeks) {
        parts << RunWords::openOf(open);
    }
    QStringList sentences;
    if (!parts.isEmpty()) {
        sentences << RunWords::leftOut(RunWords::joined(parts));
    }
    if (report.openExpenses > 0) {
        sentences << RunWords::leftOutExpenses(report.openExpenses);
    }
    return sentences.join(QLatin1Char(' '));
}

QString outcome(const app::WeeklyRunReport& report) {
    return RunWords::outcome(report);
}

} // namespace werkbalie::ui::run_words
