// The tab "Voorwaarden" of a client: editions of its terms left, its pay scales right.
#include "ui/acquisition/terms_pane.h"

#include "ui/acquisition/equivalence_dialog.h"
#include "ui/acquisition/pay_equity_dialog.h"
#include "ui/acquisition/pay_scale_dialog.h"
#include "ui/acquisition/terms_columns.h"
#include "ui/acquisition/terms_dialog.h"
#include "ui/administration/allowances_window.h"
#include "ui/support/ask.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using namespace Qt::StringLiterals;

QToolButton* smallButton(QWidget* parent, const QString& name, const QString& icon,
                         const QString& text) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// What a new edition begins with: the calculator's own defaults.
std::vector<domain::TermsItem> firstItems() {
    using K = domain::TermsItemKind;
    const domain::ClientTerms usual;
    std::vector<domain::TermsItem> items;
    for (const auto& [kind, value] :
         {std::pair{K::Holiday, usual.leaveDays}, std::pair{K::Adv, usual.advDays},
          std::pair{K::HolidayAllowance, usual.holidayAllowance},
          std::pair{K::YearEndPayment, usual.yearEndBonus}}) {
        auto item = domain::usualItem(kind);
        item.value = value.units();
        items.push_back(item);
    }
    return items;
}

} // namespace

TermsPane::TermsPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new TermsPresenter(services, this)),
      m_editions(new RowModel<domain::EmploymentTerms>(
          termsColumns(services.clock.today()),
          [](const domain::EmploymentTerms& t) { return t.id.value; }, this)),
      m_scales(new RowModel<domain::PayScale>(
          payScaleColumns(services.clock.today()),
          [](const domain::PayScale& s) { return s.id.value; }, this)),
      m_compare(new QMenu(this)) {
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, look::kGrid, 0, 0);
    halves->setSpacing(2 * look::kGrid);
    addHalf(m_left, u"clientTermsTable"_s, tr("Arbeidsvoorwaarden"));
    addHalf(m_right, u"clientScalesTable"_s, tr("Loonschalen"));
    m_left.table->showRows(m_editions);
    m_right.table->showRows(m_scales);
    m_left.table->setEmptyText(
        tr("Nog geen voorwaarden. Voeg toe wat de eigen mensen van de opdrachtgever krijgen."));
    m_right.table->setEmptyText(tr("Nog geen loonschaal."));
    addButtons(
        m_left, u"Terms"_s, tr("Voorwaarden toevoegen…"), [this] { newTerms(); },
        [this] { removeTerms(); });
    addButtons(
        m_right, u"Scale"_s, tr("Schaal toevoegen…"), [this] { newScale(); },
        [this] { removeScale(); });
    addCompareButton();
    addImportButton();
    addAllowancesButton();
    connectTables();
}

void TermsPane::addImportButton() {
    auto* button =
        smallButton(this, u"importPayEquityButton"_s, u"document-open"_s, tr("Inlezen uit SETU…"));
    button->setToolTip(tr("Leest voorwaarden en schalen uit een bericht van wijzerbelonen.nl"));
    button->setEnabled(m_services.may(domain::Right::EditClients));
    m_right.buttons->insertWidget(2, button);
    connect(button, &QToolButton::clicked, this, [this] {
        if (m_client.isValid()) {
            (new PayEquityDialog(m_services, m_client, this))->chooseFile();
        }
    });
}

void TermsPane::addAllowancesButton() {
    auto* button =
        smallButton(this, u"clientAllowancesButton"_s, u"view-list-details"_s, tr("Toeslagen…"));
    button->setToolTip(tr("Wat de opdrachtgever voor avond, nacht, weekend en overwerk betaalt"));
    button->setEnabled(m_services.may(domain::Right::ViewHours));
    m_left.buttons->insertWidget(3, button);
    connect(button, &QToolButton::clicked, this, [this] {
        if (m_client.isValid()) {
            AllowancesWindow::open(m_services, m_client, window());
        }
    });
}

/// Whose pay is compared is chosen from those who work at the client.
void TermsPane::addCompareButton() {
    auto* button =
        smallButton(this, u"comparePayButton"_s, u"view-list-details"_s, tr("Gelijkwaardigheid"));
    button->setToolTip(tr("Vergelijkt wat een flexkracht krijgt met deze voorwaarden"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_compare);
    m_left.buttons->insertWidget(2, button);
    setPlacements({});
}

void TermsPane::setPlacements(const std::vector<storage::PlacementRow>& rows) {
    m_compare->clear();
    for (const auto& row : rows) {
        if (row.status != domain::PlacementStatus::Active) {
            continue;
        }
        auto* action =
            m_compare->addAction(u"%1, %2"_s.arg(qs(row.workerName), qs(row.occupation)));
        connect(action, &QAction::triggered, this,
                [this, id = row.id] { EquivalenceDialog::open(m_services, id, this); });
    }
    if (m_compare->isEmpty()) {
        m_compare->addAction(tr("Bij deze relatie werkt nu niemand"))->setEnabled(false);
    }
}

void TermsPane::addHalf(Half& half, const QString& name, const QString& title) {
    auto* holder = new QWidget(this);
    half.layout = new QVBoxLayout(holder);
    half.layout->setContentsMargins(0, 0, 0, 0);
    half.layout->setSpacing(4);
    half.table = new RecordTable(holder);
    half.table->setObjectName(name);
    half.table->setAccessibleName(title);
    half.layout->addWidget(half.table, 1);
    static_cast<QHBoxLayout*>(layout())->addWidget(holder, 1);
}

void TermsPane::addButtons(Half& half, const QString& name, const QString& text,
                           const std::function<void()>& add, const std::function<void()>& remove) {
    auto* row = new QHBoxLayout;
    row->setSpacing(look::kGrid);
    auto* adder = smallButton(this, u"add"_s + name + u"Button"_s, u"list-add"_s, text);
    auto* remover =
        smallButton(this, u"remove"_s + name + u"Button"_s, u"list-remove"_s, tr("Verwijderen…"));
    for (auto* button : {adder, remover}) {
        button->setEnabled(m_services.may(domain::Right::EditClients));
        row->addWidget(button);
    }
    row->addStretch(1);
    half.buttons = row;
    half.layout->addLayout(row);
    connect(adder, &QToolButton::clicked, this, add);
    connect(remover, &QToolButton::clicked, this, remove);
}

void TermsPane::connectTables() {
    connect(m_presenter, &TermsPresenter::opened, this, &TermsPane::show);
    connect(m_left.table, &RecordTable::opened, this, [this](qint64 id) {
        if (const int row = m_editions->rowOf(id); row >= 0) {
            editTerms(m_editions->rowAt(row));
        }
    });
    connect(m_right.table, &RecordTable::opened, this, [this](qint64 id) {
        if (const int row = m_scales->rowOf(id); row >= 0) {
            editScale(m_scales->rowAt(row));
        }
    });
}

void TermsPane::open(domain::ClientId client, const QString& clientName) {
    m_client = client;
    m_clientName = clientName;
    m_presenter->open(client);
}

void TermsPane::show(const app::ClientTermsFile& file) {
    m_editions->setRows(file.editions);
    m_scales->setRows(file.scales);
    m_left.table->selectFirst();
    m_right.table->selectFirst();
}

void TermsPane::newTerms() {
    domain::EmploymentTerms terms;
    terms.client = m_client;
    terms.validity.from = m_services.clock.today();
    terms.items = firstItems();
    editTerms(terms);
}

void TermsPane::newScale() {
    domain::PayScale scale;
    scale.client = m_client;
    scale.validity.from = m_services.clock.today();
    editScale(scale);
}

void TermsPane::editTerms(const domain::EmploymentTerms& terms) {
    if (!terms.client.isValid() || !m_services.may(domain::Right::EditClients)) {
        return;
    }
    auto* dialog = new TermsDialog(terms, m_clientName, m_services.clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->save(dialog->terms()); });
    dialog->open();
}

void TermsPane::editScale(const domain::PayScale& scale) {
    if (!scale.client.isValid() || !m_services.may(domain::Right::EditClients)) {
        return;
    }
    auto* dialog = new PayScaleDialog(scale, m_clientName, m_services.clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->save(dialog->scale()); });
    dialog->open();
}

void TermsPane::removeTerms() {
    const int row = m_editions->rowOf(m_left.table->currentId());
    if (row < 0) {
        return;
    }
    const auto terms = m_editions->rowAt(row);
    ask::open(this,
              {.title = tr("Arbeidsvoorwaarden verwijderen"),
               .text = tr("%1 van %2 wordt verwijderd.").arg(qs(terms.name), m_clientName),
               .action = tr("Voorwaarden verwijderen")},
              [this, terms](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->remove(terms);
                  }
              });
}

void TermsPane::removeScale() {
    const int row = m_scales->rowOf(m_right.table->currentId());
    if (row < 0) {
        return;
    }
    const auto scale = m_scales->rowAt(row);
    ask::open(this,
              {.title = tr("Loonschaal verwijderen"),
               .text = tr("Schaal %1 van %2 wordt verwijderd.").arg(qs(scale.name), m_clientName),
               .action = tr("Schaal verwijderen")},
              [this, scale](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->remove(scale);
                  }
              });
}

} // namespace werkbalie::ui
