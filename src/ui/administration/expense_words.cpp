// The Dutch words of expenses.
#include "ui/administration/expense_words.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"
#include "ui/support/source_words.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {

using domain::ExpenseKind;
using domain::ExpenseMeasure;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

bool isByDay(ExpenseKind kind) {
    return domain::rulesOf(kind).measure == ExpenseMeasure::Days;
}

} // namespace

QString word(ExpenseKind kind) {
    switch (kind) {
    case ExpenseKind::Commute:
        return tr("Woon-werk, eigen vervoer");
    case ExpenseKind::BusinessTravel:
        return tr("Dienstreis, eigen vervoer");
    case ExpenseKind::PublicTransport:
        return tr("Openbaar vervoer");
    case ExpenseKind::HomeWorking:
        return tr("Thuiswerken");
    case ExpenseKind::Meal:
        return tr("Maaltijd");
    case ExpenseKind::Tools:
        return tr("Gereedschap en kleding");
    case ExpenseKind::Other:
        return tr("Overige kosten");
    }
    return {};
}

QString shortWord(ExpenseKind kind) {
    switch (kind) {
    case ExpenseKind::Commute:
        return tr("Woon-werk");
    case ExpenseKind::BusinessTravel:
        return tr("Dienstreis");
    case ExpenseKind::PublicTransport:
        return tr("OV");
    case ExpenseKind::Tools:
        return tr("Gereedschap");
    case ExpenseKind::Other:
        return tr("Overig");
    case ExpenseKind::HomeWorking:
    case ExpenseKind::Meal:
        return word(kind);
    }
    return {};
}

QString word(domain::ExpenseState state) {
    switch (state) {
    case domain::ExpenseState::Open:
        return tr("Open");
    case domain::ExpenseState::Approved:
        return tr("Goedgekeurd");
    case domain::ExpenseState::Refused:
        return tr("Afgewezen");
    case domain::ExpenseState::Processed:
        return tr("Uitbetaald");
    }
    return {};
}

QString word(domain::ExpenseTreatment treatment) {
    switch (treatment) {
    case domain::ExpenseTreatment::Undecided:
        return tr("Nog kiezen");
    case domain::ExpenseTreatment::ByLimit:
        return tr("Onbelast tot de grens");
    case domain::ExpenseTreatment::Exempt:
        return tr("Vrijgesteld, met bon");
    case domain::ExpenseTreatment::Taxed:
        return tr("Belast, als loon");
    }
    return {};
}

Meaning meaningOf(domain::ExpenseState state) {
    switch (state) {
    case domain::ExpenseState::Open:
        return Meaning::Attention;
    case domain::ExpenseState::Approved:
        return Meaning::Fine;
    case domain::ExpenseState::Refused:
        return Meaning::Blocked;
    case domain::ExpenseState::Processed:
        return Meaning::Information;
    }
    return Meaning::None;
}

QString quantityText(const domain::Expense& expense) {
    if (domain::rulesOf(expense.kind).measure == ExpenseMeasure::Receipt) {
        return {};
    }
    const int decimals = expense.quantity % domain::kOneUnit == 0 ? 0 : 1;
    const QString number =
        qs(app::dutchNumber(domain::formatDecimal(expense.quantity, 2, decimals)));
    return isByDay(expense.kind) ? tr("%1 dag").arg(number) : tr("%1 km").arg(number);
}

QString splitText(const domain::ExpenseSplit& split) {
    return tr("onbelast %1, belast %2")
        .arg(qs(app::dutchMoney(split.untaxed)), qs(app::dutchMoney(split.taxed)));
}

QString splitSource(const domain::Expense& expense,
                    const domain::Result<domain::ExpenseSplit>& split) {
    if (!split) {
        return language::sentenceOf(split.error());
    }
    if (split->limit) {
        const auto limit = qs(app::dutchRate(*split->limit));
        return (isByDay(expense.kind) ? tr("Grens op die dag %1 per dag. Bron: %2")
                                      : tr("Grens op die dag %1 per km. Bron: %2"))
            .arg(limit, sourceWords(split->source));
    }
    if (expense.frozenUntaxed) {
        return tr("Zoals het is uitbetaald.");
    }
    return expense.treatment == domain::ExpenseTreatment::Exempt
               ? tr("Eigen keuze van het bureau; de bon is het bewijs.")
               : tr("Eigen keuze van het bureau.");
}

QString fileSize(std::int64_t bytes) {
    constexpr std::int64_t kKilo = 1024;
    constexpr std::int64_t kMega = kKilo * kKilo;
    if (bytes < kMega) {
        return tr("%1 kB").arg((bytes + kKilo - 1) / kKilo);
    }
    return tr("%1 MB").arg(qs(app::dutchNumber(domain::formatDecimal(bytes * 10 / kMega, 1, 1))));
}

} // namespace werkbalie::ui
