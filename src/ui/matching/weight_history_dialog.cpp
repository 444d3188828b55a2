// The oldest change is shown beside the weights that every vacancy began with.
#include "ui/matching/weight_history_dialog.h"

#include "app/format_nl.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/row_model.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

struct HistoryLine {
    std::int64_t id = 0; ///< the oldest is 1
    QString day;
    QString who;
    QString difference;
    QString reason;
};

QString momentOf(const storage::MatchWeightChangeRow& row) {
    const auto local = QDateTime::fromSecsSinceEpoch(row.change.at.time_since_epoch().count());
    return QLocale(QLocale::Dutch).toString(local, u"ddd dd-MM-yyyy HH:mm"_s);
}

std::vector<HistoryLine> linesOf(const WeightHistory& history) {
    std::vector<HistoryLine> lines;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const auto before =
            i + 1 < history.size() ? history[i + 1].change.weights : domain::MatchWeights{};
        const auto difference = weightDifference(before, history[i].change.weights);
        lines.push_back({.id = static_cast<std::int64_t>(history.size() - i),
                         .day = momentOf(history[i]),
                         .who = qs(history[i].userName),
                         .difference = difference.isEmpty()
                                           ? WeightHistoryDialog::tr("alleen gewichten van wensen")
                                           : difference,
                         .reason = qs(history[i].change.reason)});
    }
    return lines;
}

RowModel<HistoryLine>* makeModel(QObject* parent) {
    using L = HistoryLine;
    const auto column = [](const QString& key, const QString& title, QString L::*text, int width) {
        return Column<L>{.key = key,
                         .title = title,
                         .text = [text](const L& line) { return line.*text; },
                         .tip = [text](const L& line) { return line.*text; },
                         .width = width};
    };
    auto day = column(u"day"_s, WeightHistoryDialog::tr("Wanneer"), &L::day, 160);
    day.sort = [](const L& line) { return QVariant(qlonglong{line.id}); };
    return new RowModel<L>(
        {day, column(u"who"_s, WeightHistoryDialog::tr("Wie"), &L::who, 140),
         column(u"difference"_s, WeightHistoryDialog::tr("Gewijzigd"), &L::difference, 380),
         column(u"reason"_s, WeightHistoryDialog::tr("Reden"), &L::reason, 240)},
        [](const L& line) { return line.id; }, parent);
}

} // namespace

void WeightHistoryDialog::open(QWidget* parent, const QString& vacancy,
                               const WeightHistory& history) {
    (new WeightHistoryDialog(vacancy, history, parent))->QDialog::open();
}

WeightHistoryDialog::WeightHistoryDialog(const QString& vacancy, const WeightHistory& history,
                                         QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"weightHistoryDialog"_s);
    setWindowTitle(tr("Wijzigingen van de gewichten · %1").arg(vacancy));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 400);
    auto* pane = new ListPane(u"weightHistory"_s, {tr("wijziging"), tr("wijzigingen")}, this);
    auto* model = makeModel(this);
    model->setRows(linesOf(history));
    pane->showRows(model);
    pane->table().setDefaultSort(0, Qt::DescendingOrder);
    pane->table().setEmptyText(tr("De gewichten van deze vacature zijn nog niet gewijzigd."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pane, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    pane->table().selectFirst();
    pane->table().setFocus();
}

QString weightDifference(const domain::MatchWeights& before, const domain::MatchWeights& after) {
    QStringList parts;
    for (const auto& field : domain::kWeightFields) {
        const int old = before.*field.weight;
        if (const int now = after.*field.weight; now != old) {
            parts << u"%1 %2 → %3"_s.arg(criterionWord(std::string(field.key))).arg(old).arg(now);
        }
    }
    return parts.join(u", "_s);
}

QString lastChangeText(const WeightHistory& history) {
    if (history.empty()) {
        return {};
    }
    const auto& last = history.front();
    const auto reason = qs(last.change.reason);
    return reason.isEmpty() ? WeightHistoryDialog::tr("Laatst gewijzigd %1 door %2, zonder reden")
                                  .arg(momentOf(last), qs(last.userName))
                            : WeightHistoryDialog::tr("Laatst gewijzigd %1 door %2: %3")
                                  .arg(momentOf(last), qs(last.userName), reason);
}

} // namespace werkbalie::ui
