// Names come from the database while one types; the first is the one that Enter takes.
#include "ui/matching/candidate_chooser.h"

#include "app/recruitment/candidates.h"
#include "ui/support/qt_convert.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kShown = 12;
constexpr int kPause = 150; ///< milliseconds after the last key

QString textOf(const storage::CandidateRow& row) {
    QStringList parts{qs(row.name.full()), qs(row.occupation), qs(row.city)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

CandidateChooser::CandidateChooser(Services& services, QWidget* parent)
    : QLineEdit(parent), m_services(services), m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this)) {
    setObjectName(u"matchCandidateEdit"_s);
    setAccessibleName(tr("Kandidaat"));
    setPlaceholderText(tr("Typ een naam, functie of plaats en druk op Enter"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShown);
    m_completer->setWidget(this); // not setCompleter: the rows follow the database, not the text
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &CandidateChooser::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_entering = false;
        m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &CandidateChooser::enter);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

void CandidateChooser::search() {
    m_pause.stop();
    const auto wanted = text().trimmed();
    if (wanted.isEmpty()) {
        return;
    }
    const auto number = m_latest.next();
    m_running.drop();
    m_running = m_services.tasks.read(
        this,
        [query = storage::CandidateQuery{.text = str(wanted), .limit = kShown}](
            app::Context& context) { return app::searchCandidates(context, query); },
        [this, number, wanted](domain::Result<storage::Page<storage::CandidateRow>> page) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!page) {
                m_services.notifier.refused(page.error());
                return;
            }
            m_found = wanted;
            show(std::move(page->rows));
        });
}

void CandidateChooser::show(std::vector<storage::CandidateRow> rows) {
    m_rows = std::move(rows);
    QStringList names;
    for (const auto& row : m_rows) {
        names << textOf(row);
    }
    m_names->setStringList(names);
    if (m_entering) {
        enter();
    } else if (hasFocus() && !names.isEmpty()) {
        m_completer->complete();
    }
}

void CandidateChooser::enter() {
    if (text().trimmed().isEmpty()) {
        return;
    }
    if (m_found != text().trimmed()) {
        m_entering = true;
        search();
        return;
    }
    m_entering = false;
    if (m_rows.empty()) {
        m_services.notifier.warn(tr("Niemand gevonden voor ‘%1’.").arg(m_found));
        return;
    }
    const auto* popup = m_completer->popup(); // Enter comes here first, whatever is chosen there
    const auto chosen = popup->isVisible() ? popup->currentIndex().row() : 0;
    choose(std::clamp(chosen, 0, static_cast<int>(m_rows.size()) - 1));
}

void CandidateChooser::choose(int row) {
    const auto& picked = m_rows.at(static_cast<std::size_t>(row));
    m_completer->popup()->hide();
    setText(qs(picked.name.full()));
    m_found.clear();
    Q_EMIT chosen(picked.id.value);
}

} // namespace werkbalie::ui
