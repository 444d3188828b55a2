// A list with one button; whether it can be pressed is asked of the use case for each row.
#include "ui/administration/past_imports_dialog.h"

#include "ui/recruitment/import_columns.h"
#include "ui/recruitment/import_presenter.h"
#include "ui/support/ask.h"
#include "ui/support/language.h"
#include "ui/support/list_pane.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::Result;

PastImportsDialog::PastImportsDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_services(services), m_model(makeImportModel(this)),
      m_pane(new ListPane(u"pastImports"_s, {tr("import"), tr("imports")}, this)),
      m_reason(new QLabel(this)), m_undo(new QPushButton(tr("&Ongedaan maken…"), this)) {
    setObjectName(u"pastImportsDialog"_s);
    setWindowTitle(tr("Imports"));
    resize(1120, 480);
    build();
    connect(&m_pane->table(), &RecordTable::currentIdChanged, this, &PastImportsDialog::weigh);
    connect(m_undo, &QPushButton::clicked, this, &PastImportsDialog::askToUndo);
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Import) || touches(changes, app::Entity::Timesheet)) {
            load();
        }
    });
    load();
}

void PastImportsDialog::build() {
    m_pane->showRows(m_model);
    m_pane->table().remember(m_services.preferences, u"pastImports"_s);
    m_pane->table().setEmptyText(
        tr("Hier komt elke import te staan. Uren leest u in met Uren importeren (Ctrl+I)."));
    m_reason->setObjectName(u"pastImportReasonLabel"_s);
    m_reason->setWordWrap(true);
    look::makeMuted(m_reason);
    m_undo->setObjectName(u"undoPastImportButton"_s);
    m_undo->setAutoDefault(false);
    m_undo->setEnabled(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto* close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("&Sluiten"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    m_pane->table().setFocus();
}

void PastImportsDialog::load() {
    const auto request = m_lists.next();
    m_services.tasks.read(
        this, [](app::Context& context) { return app::listImports(context); },
        [this, request](Result<std::vector<app::ImportListRow>> rows) {
            if (!m_lists.isCurrent(request)) {
                return;
            }
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            const auto chosen = m_pane->table().currentId();
            m_model->setRows(std::move(*rows));
            m_pane->table().selectId(chosen);
            if (!m_pane->table().currentIndex().isValid()) {
                m_pane->table().selectFirst();
            }
            weigh(m_pane->table().currentId());
        },
        tr("Imports laden"));
}

void PastImportsDialog::weigh(qint64 id) {
    const auto request = m_weighed.next();
    m_undo->setEnabled(false);
    if (id <= 0) {
        m_reason->clear();
        return;
    }
    m_services.tasks.read(
        this,
        [id](app::Context& context) { return app::undoableImport(context, domain::ImportId{id}); },
        [this, request](const Result<app::ImportContents>& contents) {
            if (m_weighed.isCurrent(request)) {
                showContents(contents);
            }
        });
}

void PastImportsDialog::showContents(const Result<app::ImportContents>& contents) {
    m_contents = contents.value_or(app::ImportContents{});
    m_undo->setEnabled(contents.has_value());
    m_reason->setText(contents ? tr("Deze import kan in zijn geheel ongedaan worden gemaakt.")
                               : language::sentenceOf(contents.error()));
    m_undo->setToolTip(contents ? QString() : m_reason->text());
}

/// "312 regels uren in 40 weekstaten van week 47, 48"
QString PastImportsDialog::whatGoes(const app::ImportListRow& row) const {
    const int count = static_cast<int>(m_contents.rows);
    if (row.kind == "candidates") {
        return tr("%n kandidaat (kandidaten)", nullptr, count);
    }
    QStringList weeks;
    for (const domain::IsoWeek week : m_contents.weeks) {
        weeks << QString::number(week.week());
    }
    return tr("%1 in %2 van week %3")
        .arg(tr("%n regel(s) uren", nullptr, count),
             tr("%n weekstaat (weekstaten)", nullptr, static_cast<int>(m_contents.sheets)),
             weeks.join(u", "_s));
}

void PastImportsDialog::askToUndo() {
    const auto id = m_pane->table().currentId();
    const int at = m_model->rowOf(id);
    if (at < 0) {
        return;
    }
    const auto& row = m_model->rowAt(at);
    ask::open(
        this,
        {.title = tr("Import ongedaan maken"),
         .text = tr("Uit %1, ingelezen op %2 door %3, verdwijnt: %4. Uren die deze import had "
                    "vervangen, komen terug.")
                     .arg(qs(row.fileName), importMoment(row.at), qs(row.userName), whatGoes(row)),
         .action = tr("Import ongedaan maken"),
         .preset = Preset::Cancel},
        [this, id](const Answer& answer) {
            if (answer.yes) {
                undoImport(m_services, &m_services.notifier, domain::ImportId{id});
            }
            m_pane->table().setFocus();
        });
}

} // namespace werkbalie::ui
