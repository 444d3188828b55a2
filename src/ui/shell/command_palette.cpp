// Searches actions here and records in the database, and goes where the user points.
#include "ui/shell/command_palette.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/quotations.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "domain/base/text.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kPerKind = 6;
constexpr std::size_t kActions = 8;

struct Records {
    std::vector<storage::CandidateRow> candidates;
    std::vector<storage::ClientRow> clients;
    std::vector<storage::VacancyRow> vacancies;
    std::vector<storage::QuotationRow> quotations;
};

Records findRecords(app::Context& context, const std::string& text) {
    Records found;
    if (auto page = app::searchCandidates(context, {.text = text, .limit = kPerKind})) {
        found.candidates = std::move(page->rows);
    }
    if (auto rows = app::searchClients(context, {.today = context.clock.today(), .text = text})) {
        found.clients = std::move(*rows);
        found.clients.resize(std::min(found.clients.size(), kPerKind));
    }
    if (auto rows = app::searchVacancies(context, {.text = text})) {
        found.vacancies = std::move(*rows);
        found.vacancies.resize(std::min(found.vacancies.size(), kPerKind));
    }
    if (auto rows = app::searchQuotations(context, {.text = text})) {
        found.quotations = std::move(*rows);
        found.quotations.resize(std::min(found.quotations.size(), kPerKind));
    }
    return found;
}

QString plain(const QAction& action) {
    return QString(action.text()).remove(u'&');
}

QString beside(const QString& title, const QString& detail) {
    return detail.isEmpty() ? title : title + u" · "_s + detail;
}

} // namespace

CommandPalette::CommandPalette(Services& services, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_services(services),
      m_actions(actions), m_line(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Zoeken"));
    setFixedSize(600, 420);
    m_line->setObjectName(u"paletteEdit"_s);
    m_line->setAccessibleName(
        tr("Zoeken naar een persoon, opdrachtgever, vacature, offerte of handeling"));
    m_line->setPlaceholderText(tr("Persoon, opdrachtgever, vacature, offerte of handeling"));
    m_line->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setMinimumHeight(34);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"viewList"_s);
    m_list->setAccessibleName(tr("Gevonden"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    auto* hint = new QLabel(tr("↑↓ kiezen · Enter opent · Esc sluit"), this);
    look::makeMuted(hint);
    layout->addWidget(hint);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::search(const QString& text) {
    m_fixed = actionsMatching(text);
    m_records.clear();
    showHits();
    m_running.drop();
    if (text.trimmed().size() >= 2) {
        searchRecords(trimmed(text));
    }
}

void CommandPalette::searchRecords(const std::string& text) {
    const auto number = m_latest.next();
    m_running = m_services.tasks.read(
        this, [text](app::Context& context) { return findRecords(context, text); },
        [this, number](const Records& found) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            const auto add = [this](const QString& title, const QString& kind, const QString& icon,
                                    app::Entity entity, std::int64_t id) {
                m_records.push_back({title, kind, icon, [&services = m_services, entity, id] {
                                         services.navigator.open(entity, id);
                                     }});
            };
            for (const auto& row : found.candidates) {
                add(beside(qs(row.name.full()), beside(qs(row.occupation), qs(row.city))),
                    tr("kandidaat"), u"user"_s, app::Entity::Candidate, row.id.value);
            }
            for (const auto& row : found.clients) {
                add(beside(qs(row.name), qs(row.city)), tr("opdrachtgever"), u"view-bank"_s,
                    app::Entity::Client, row.id.value);
            }
            for (const auto& row : found.vacancies) {
                add(beside(qs(row.occupation), qs(row.clientName)), tr("vacature"), u"view-task"_s,
                    app::Entity::Vacancy, row.id.value);
            }
            for (const auto& row : found.quotations) {
                add(beside(qs(row.number), beside(qs(row.clientName), qs(row.occupation))),
                    tr("offerte"), u"document-edit"_s, app::Entity::Quotation, row.id.value);
            }
            showHits();
        });
}

std::vector<CommandPalette::Hit> CommandPalette::actionsMatching(const QString& text) const {
    const auto words = qs(domain::foldText(str(text))).split(u' ', Qt::SkipEmptyParts);
    std::vector<Hit> hits;
    for (auto* action : m_actions) {
        const auto name = qs(domain::foldText(str(plain(*action))));
        const bool fits =
            std::ranges::all_of(words, [&](const QString& word) { return name.contains(word); });
        if (fits && action->isEnabled() && !action->isSeparator() && hits.size() < kActions) {
            const auto keys = action->shortcut().toString(QKeySequence::NativeText);
            hits.push_back({plain(*action), keys.isEmpty() ? tr("handeling") : keys,
                            action->icon().name(), [action] { action->trigger(); }});
        }
    }
    return hits;
}

void CommandPalette::showHits() {
    m_shown = m_records;
    m_shown.insert(m_shown.end(), m_fixed.begin(), m_fixed.end());
    m_list->clear();
    for (const auto& hit : m_shown) {
        m_list->addItem(
            new QListWidgetItem(QIcon::fromTheme(hit.icon), hit.title + u"   —  "_s + hit.kind));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size())) {
        return;
    }
    const auto go = m_shown.at(static_cast<std::size_t>(row)).go;
    accept();
    go();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(
                std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace werkbalie::ui
