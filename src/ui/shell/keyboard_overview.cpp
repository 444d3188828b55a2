// Lists the shortcuts of the actions and the keys that every list and field knows.
#include "ui/shell/keyboard_overview.h"

#include "ui/support/list_pane.h"
#include "ui/support/row_model.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

struct KeyRow {
    QString keys;
    QString what;
    QString where;
};

QString plain(const QAction& action) {
    return QString(action.text()).remove(u'&').remove(u'…');
}

/// Adds to a list of words, once each.
void join(QString& words, const QString& word, const QString& between) {
    if (!words.split(between).contains(word)) {
        words += words.isEmpty() ? word : between + word;
    }
}

/// One row for a key in a place, whatever the views there call it.
std::vector<KeyRow> rowsOf(const KeyPlace& place) {
    std::vector<KeyRow> rows;
    for (const auto* action : place.actions) {
        const auto keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty()) {
            continue;
        }
        auto row = std::ranges::find(rows, keys, &KeyRow::keys);
        if (row == rows.end()) {
            row = rows.insert(rows.end(), {keys, {}, place.name});
        }
        join(row->what, plain(*action), u" / "_s);
    }
    return rows;
}

/// A key that does the same in several places is one row.
void add(std::vector<KeyRow>& rows, const KeyRow& row) {
    const auto same = std::ranges::find_if(
        rows, [&](const KeyRow& r) { return r.keys == row.keys && r.what == row.what; });
    if (same == rows.end()) {
        rows.push_back(row);
    } else {
        join(same->where, row.where, u", "_s);
    }
}

} // namespace

KeyboardOverview::KeyboardOverview(const std::vector<KeyPlace>& places, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"keyboardOverview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Toetsen"));
    resize(760, 600);
    std::vector<KeyRow> rows;
    for (const auto& place : places) {
        for (const auto& row : rowsOf(place)) {
            add(rows, row);
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
          .width = 190},
         {.key = u"what"_s,
          .title = tr("Doet"),
          .text = [](const KeyRow& r) { return r.what; },
          .width = 330},
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
