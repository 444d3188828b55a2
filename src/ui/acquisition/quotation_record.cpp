// The chosen offer beside its list: where it stands, what to do next, tariffs, rounds, letter.
#include "ui/acquisition/quotation_record.h"

#include "app/format_nl.h"
#include "ui/acquisition/quotation_preview_pane.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/administration/tariff_findings.h"
#include "ui/support/findings_view.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"
#include "ui/support/record_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

enum Tab { Tariffs, Rounds, Editions, Letter };

RecordTable* tableOf(QWidget* parent, const QString& name, const QString& title,
                     QAbstractItemModel* rows) {
    auto* table = new RecordTable(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->showPagedRows(rows);
    table->setSortingEnabled(false);
    return table;
}

} // namespace

QuotationRecord::QuotationRecord(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_panel(new RecordPanel(PanelPlace::Beside, this)),
      m_next(new QLabel(this)), m_findings(new FindingsView(this)), m_tabs(new QTabWidget(this)),
      m_tariffs(new RowModel<OfferedTariff>(
          offeredTariffColumns(), [](const OfferedTariff&) { return 0; }, this)),
      m_rounds(new RowModel<RoundLine>(
          roundColumns(), [](const RoundLine& r) { return r.round.id.value; }, this)),
      m_editions(new RowModel<storage::QuotationRow>(
          editionColumns(), [](const storage::QuotationRow& r) { return r.id.value; }, this)),
      m_preview(new QuotationPreviewPane(services, this)), m_primaryButton(new QPushButton(this)),
      m_moreButton(new QPushButton(this)) {
    setObjectName(u"quotationRecord"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_panel);
    auto* content = new QWidget(m_panel);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    m_next->setObjectName(u"quotationNextLabel"_s);
    m_next->setWordWrap(true);
    layout->addWidget(m_next);
    layout->addWidget(m_findings);
    layout->addWidget(m_tabs, 1);
    buildTabs();
    buildFoot();
    m_panel->setContent(content);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, &QuotationRecord::paintFacts);
    clear();
}

void QuotationRecord::buildTabs() {
    m_tabs->setObjectName(u"quotationTabs"_s);
    m_tabs->setDocumentMode(true);
    auto* tariffs = tableOf(m_tabs, u"quotationTariffsTable"_s, tr("Tarieven"), m_tariffs);
    tariffs->setEmptyText(tr("Nog geen functies met een tarief. Voeg ze toe met F2."));
    m_tabs->addTab(tariffs, tr("Tarieven"));
    auto* rounds =
        tableOf(m_tabs, u"quotationRoundsTable"_s, tr("Rondes van de onderhandeling"), m_rounds);
    rounds->setEmptyText(tr("Nog niet onderhandeld. Leg vast wie wat vraagt met Ctrl+L."));
    m_tabs->addTab(rounds, tr("Onderhandeling"));
    auto* editions =
        tableOf(m_tabs, u"quotationEditionsTable"_s, tr("Versies van deze offerte"), m_editions);
    connect(editions, &RecordTable::opened, this, &QuotationRecord::editionAsked);
    m_tabs->addTab(editions, tr("Versies"));
    m_tabs->addTab(m_preview, tr("Brief"));
}

void QuotationRecord::buildFoot() {
    m_primaryButton->setObjectName(u"quotationPrimaryButton"_s);
    look::makePrimary(m_primaryButton);
    m_moreButton->setObjectName(u"quotationMoreButton"_s);
    m_moreButton->setText(tr("Meer handelingen"));
    m_moreButton->setMenu(new QMenu(m_moreButton));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_moreButton);
    foot->addWidget(m_primaryButton);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_primaryButton, &QPushButton::clicked, this, [this] {
        for (auto* action : std::as_const(m_primary)) {
            if (action->isEnabled()) {
                action->trigger();
                return;
            }
        }
    });
}

void QuotationRecord::setActions(const QList<QAction*>& primary, const QList<QAction*>& all) {
    m_primary = primary;
    m_moreButton->menu()->addActions(all);
    refreshActions();
}

void QuotationRecord::refreshActions() {
    m_primaryButton->hide();
    for (auto* action : std::as_const(m_primary)) {
        if (action->isEnabled()) {
            m_primaryButton->setText(action->text());
            m_primaryButton->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
            m_primaryButton->show();
            return;
        }
    }
}

void QuotationRecord::clear() {
    m_file = {};
    m_panel->setTitle(tr("Geen offerte gekozen"));
    m_panel->setFacts({});
    m_next->clear();
    m_findings->clear();
    m_tariffs->setRows({});
    m_rounds->setRows({});
    m_editions->setRows({});
    m_preview->clear();
}

void QuotationRecord::showRefusal(const domain::Refusal& refusal) {
    m_findings->setRefusal(refusal);
}

void QuotationRecord::show(const app::QuotationFile& file) {
    m_file = file;
    const auto& quotation = file.quotation;
    m_panel->setTitle(quotationName(quotation.number, quotation.edition));
    paintFacts();
    m_next->setText(nextStepOf(file, m_services.clock.today()));
    m_findings->setFindings(domain::isFrozen(quotation.state) ? domain::Findings{}
                                                              : tidyFindings(file.findings));
    m_tariffs->setRows(offeredTariffs(quotation));
    m_rounds->setRows(roundLines(file));
    m_editions->setRows(file.editions);
    const auto counted = [](const QString& title, std::size_t count) {
        return count > 0 ? u"%1 · %2"_s.arg(title).arg(count) : title;
    };
    m_tabs->setTabText(Rounds, counted(tr("Onderhandeling"), file.rounds.size()));
    m_tabs->setTabText(Editions,
                       counted(tr("Versies"), file.editions.size() > 1 ? file.editions.size() : 0));
    m_preview->showOffer(quotation.id);
    refreshActions();
}

void QuotationRecord::paintFacts() {
    if (!m_file.quotation.id.isValid()) {
        return;
    }
    const auto& quotation = m_file.quotation;
    QStringList facts{u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(meaningOf(m_file.state)).name(), word(m_file.state))};
    facts << qs(m_file.client.name).toHtmlEscaped();
    for (const auto& contact : m_file.contacts) {
        if (quotation.contact == contact.id) {
            facts << tr("t.a.v. %1").arg(qs(contact.person.name.full()).toHtmlEscaped());
        }
    }
    facts << tr("geldig t/m %1").arg(qs(app::dutchDay(lastDayBefore(quotation.validUntil))));
    const auto& period = quotation.tariffPeriod;
    facts << (period.until ? tr("tarieven %1 t/m %2")
                                 .arg(qs(app::dutchDay(period.from)),
                                      qs(app::dutchDay(lastDayBefore(*period.until))))
                           : tr("tarieven vanaf %1").arg(qs(app::dutchDay(period.from))));
    facts << tr("betaling binnen %1 dagen").arg(quotation.paymentTermDays);
    facts << word(quotation.language);
    for (auto& fact : facts) {
        fact.replace(u' ', QChar::Nbsp); // a line ends between two facts
        fact.replace(u"t/m"_s, u"t/\u2060m"_s);
    }
    facts.front().replace(u"<span\u00a0"_s, u"<span "_s);
    m_panel->setFacts(facts.join(u"  · "_s));
}

} // namespace werkbalie::ui
