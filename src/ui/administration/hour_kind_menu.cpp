// The menu of kinds; its last entry opens a dialog.
#include "ui/administration/hour_kind_menu.h"

#include "app/format_nl.h"
#include "ui/administration/hour_kind_dialog.h"
#include "ui/administration/hours_text.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>

namespace werkbalie::ui {

namespace {

constexpr auto kWhole = domain::Percentage::fromUnits(1'000'000);

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

std::optional<domain::HourType> typeOf(domain::AllowanceKind kind) {
    switch (kind) {
    case domain::AllowanceKind::Overtime:
        return domain::HourType::Overtime;
    case domain::AllowanceKind::Shift:
    case domain::AllowanceKind::Irregular:
        return domain::HourType::Shift;
    case domain::AllowanceKind::Travel:
        return domain::HourType::Travel;
    case domain::AllowanceKind::StandBy:
        return domain::HourType::StandBy;
    case domain::AllowanceKind::CancelledCall:
        return domain::HourType::CancelledCall;
    case domain::AllowanceKind::PublicHoliday:
    case domain::AllowanceKind::Other:
        break;
    }
    return std::nullopt;
}

/// The letter of a kind at its usual pay is the one that is typed in a cell; what a client pays
/// otherwise has a figure.
QString keyedText(const domain::HourKind& kind, domain::Percentage sickPay, int& figure) {
    const bool usual =
        kind.marks.isEmpty() &&
        kind.percentage == (kind.type == domain::HourType::Sickness ? sickPay : kWhole);
    const QString typed = kind.marks.isEmpty()
                              ? QString(QLatin1Char(domain::rulesOf(kind.type).letter))
                              : qs(domain::typedMarks(kind.marks));
    const auto text = hourKindText(kind);
    if (usual) {
        return QLatin1Char('&') + text + QLatin1Char('\t') + typed;
    }
    ++figure;
    return figure > 9 ? text + QLatin1Char('\t') + typed
                      : QStringLiteral("&%1  %2\t%3").arg(QString::number(figure), text, typed);
}

} // namespace

QString hourKindText(const domain::HourKind& kind) {
    const auto name = hourTypeText(kind.type);
    if (!kind.marks.isEmpty()) {
        return name + QStringLiteral(", ") + marksText(kind.marks);
    }
    return kind.percentage == kWhole
               ? name
               : name + QLatin1Char(' ') + qs(app::dutchPercentage(kind.percentage, 0));
}

std::vector<domain::HourKind> proposedKinds(const WeekLine& line) {
    std::vector<domain::HourKind> kinds;
    const auto shown = line.otherRows();
    const auto propose = [&](const domain::HourKind& kind) {
        const RowKey key{.kind = kind};
        if (!isPlain(key) && std::ranges::find(kinds, kind) == kinds.end() &&
            std::ranges::find(shown, key) == shown.end()) {
            kinds.push_back(kind);
        }
    };
    for (const auto& rate : line.terms.rates) {
        if (const auto type = typeOf(rate.kind); type && rate.percentage) {
            propose({.type = *type, .percentage = *rate.percentage});
        }
    }
    if (const auto* scheme = line.terms.basis.scheme) {
        for (const auto mark : domain::marksOf(*scheme).kinds()) {
            propose({.marks = {mark}});
        }
        for (const auto& band : scheme->bands) {
            const bool standBy = band.kind == domain::BandKind::StandBy;
            propose({.type = domain::hourTypeOf(band.kind),
                     .percentage = standBy ? kWhole : kWhole + band.surcharge});
        }
    }
    for (const auto& rules : domain::hourTypes()) {
        propose(
            {.type = rules.type,
             .percentage = rules.type == domain::HourType::Sickness ? line.row.sickPay : kWhole});
    }
    return kinds;
}

void chooseHourKind(QWidget* parent, const WeekLine& line, const QPoint& at,
                    const std::function<void(domain::HourKind)>& chosen) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("hourKindMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int figure = 0;
    for (const auto& kind : proposedKinds(line)) {
        auto* action = menu->addAction(keyedText(kind, line.row.sickPay, figure));
        QObject::connect(action, &QAction::triggered, parent, [chosen, kind] { chosen(kind); });
    }
    menu->addSeparator();
    auto* other = menu->addAction(tr("A&ndere soort of ander percentage…"));
    QObject::connect(other, &QAction::triggered, parent, [parent, chosen] {
        auto* dialog = new HourKindDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, parent,
                         [dialog, chosen] { chosen(dialog->kind()); });
        dialog->open();
    });
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace werkbalie::ui
