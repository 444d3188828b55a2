// Lists the shortcuts of the actions and the keys that every list and field knows.
#include "ui/shell/keyboard_overview.h"

#include "ui/support/list_pane.h"
#include "ui/support/row_model.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

struct KeyRow {
    QString keys;
    QString what;
    QString where;
};

} // namespace

KeyboardOverview::KeyboardOverview(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"keyboardOverview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Toetsen"));
    resize(640, 560);
    std::vector<KeyRow> rows;
    for (const auto* action : actions) {
        if (!action->shortcut().isEmpty()) {
            rows.push_back({action->shortcut().toString(QKeySequence::NativeText),
                            QString(action->text()).remove(u'&').remove(u'…'), tr("Overal")});
        }
    }
    const std::initializer_list<KeyRow> fixed{
        {u"Enter"_s, tr("Opent de gekozen regel in een eigen venster"), tr("Lijst")},
        {u"/"_s, tr("Naar het filter"), tr("Lijst")},
        {u"Esc"_s, tr("Wist het filter"), tr("Lijst")},
        {u"Ctrl+C"_s, tr("Kopieert de gekozen regels"), tr("Lijst")},
        {u"Ctrl+E"_s, tr("Exporteert de lijst als CSV"), tr("Lijst")},
        {u"Ctrl+A"_s, tr("Kiest alle regels"), tr("Lijst")},
        {u"Esc, Ctrl+W"_s, tr("Sluit het venster van een dossier"), tr("Venster")},
        {u"24-11, +7, ma, morgen"_s, tr("Datum in het kort"), tr("Datumveld")},
        {u"Alt+↓"_s, tr("Opent de kalender"), tr("Datumveld")},
        {u"8, 7,5, 7:30, 9-17:30/30"_s, tr("Uren in het kort"), tr("Urenveld")},
    };
    rows.insert(rows.end(), fixed.begin(), fixed.end());

    auto* model = new RowModel<KeyRow>(
        {{.key = u"keys"_s,
          .title = tr("Toets"),
          .text = [](const KeyRow& r) { return r.keys; },
          .width = 200},
         {.key = u"what"_s,
          .title = tr("Doet"),
          .text = [](const KeyRow& r) { return r.what; },
          .width = 280},
         {.key = u"where"_s,
          .title = tr("Waar"),
          .text = [](const KeyRow& r) { return r.where; },
          .width = 90}},
        [](const KeyRow&) { return std::int64_t{0}; }, this);
    model->setRows(std::move(rows));
    auto* pane = new ListPane(u"keys"_s, {tr("toets"), tr("toetsen")}, this);
    pane->showRows(model);
    pane->table().setSortingEnabled(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Sluiten"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pane);
    layout->addWidget(buttons);
}

} // namespace werkbalie::ui
