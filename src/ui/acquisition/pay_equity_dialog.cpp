// A client's terms from a SETU message: tried first, with what is and what is not taken over.
#include "ui/acquisition/pay_equity_dialog.h"

#include "app/format_nl.h"
#include "exchange/text_file.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/file_dialog.h"
#include "ui/support/findings_view.h"
#include "ui/support/language.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using domain::Result;

Result<exchange::PayEquityImport> readMessage(const std::filesystem::path& file) {
    const auto bytes = exchange::readWholeFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return exchange::readPayEquity(*bytes);
}

} // namespace

PayEquityDialog::PayEquityDialog(Services& services, domain::ClientId client, QWidget* parent)
    : QDialog(parent), m_services(services), m_client(client),
      m_model(new RowModel<PreviewRow>(
          columns(), [](const PreviewRow& row) { return row.id; }, this)),
      m_summary(new QLabel(this)), m_findings(new FindingsView(this)) {
    setWindowTitle(tr("Arbeidsvoorwaarden inlezen"));
    resize(1100, 640);
    auto* layout = new QVBoxLayout(this);
    m_summary->setObjectName(QStringLiteral("payEquitySummaryLabel"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    auto* pane = new ListPane(QStringLiteral("payEquity"), {tr("regel"), tr("regels")}, this);
    pane->showRows(m_model);
    layout->addWidget(pane, 1);
    layout->addWidget(m_findings);
    buildButtons();
}

void PayEquityDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Voorwaarden overnemen"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("acceptPayEquityButton"));
    look::makePrimary(m_accept);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelPayEquityButton"));
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PayEquityDialog::book);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PayEquityDialog::chooseFile() {
    auto* dialog = fileDialog(FileWanted::Open,
                              {.title = tr("Arbeidsvoorwaarden inlezen"),
                               .filter = tr("SETU-berichten (*.json);;Alle bestanden (*)")},
                              parentWidget());
    connect(dialog, &QFileDialog::fileSelected, this, &PayEquityDialog::tryFile);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void PayEquityDialog::tryFile(const QString& path) {
    const std::filesystem::path file(path.toStdU16String());
    m_fileName = qs(file.filename().string());
    m_services.tasks.write(
        this,
        [file, client = m_client](app::Context& context) -> Result<Tried> {
            auto import = readMessage(file);
            if (!import) {
                return tl::unexpected(import.error());
            }
            auto imported = app::importClientTerms(
                context, {.client = client, .terms = import->terms, .scales = import->scales});
            return Tried{.import = std::move(*import), .imported = std::move(imported)};
        },
        [this](Result<Tried> tried) {
            if (tried) {
                show(std::move(*tried));
                open();
                m_accept->setFocus();
                return;
            }
            m_services.notifier.refused(tried.error());
            deleteLater();
        },
        tr("Bestand lezen"));
}

QString PayEquityDialog::summary(const Tried& tried) const {
    const auto& import = tried.import;
    const auto& terms = import.terms;
    QString text =
        tr("%1: SETU Inquiry Pay Equity %2 van %3 – %4, vanaf %5, met %6 onderdelen en %7 "
           "loonschalen. Van de %8 velden zijn er %9 niet overgenomen; het bericht zelf blijft "
           "bewaard.")
            .arg(m_fileName, qs(exchange::toText(import.version)), qs(import.customerName),
                 qs(terms.name), qs(app::dutchDay(terms.validity.from)))
            .arg(terms.items.size())
            .arg(import.scales.size())
            .arg(import.takenCount + import.untaken.size())
            .arg(import.untaken.size());
    if (tried.imported && !tried.imported->ended.empty()) {
        QStringList ended;
        for (const auto& name : tried.imported->ended) {
            ended << qs(name);
        }
        text += tr(" Loopt nu af op de dag ervoor: %1.").arg(ended.join(QStringLiteral(", ")));
    }
    return text;
}

std::vector<PayEquityDialog::PreviewRow>
PayEquityDialog::rowsOf(const exchange::PayEquityImport& import) {
    std::vector<PreviewRow> rows;
    const auto add = [&rows](Meaning meaning, const QString& outcome, const QString& what,
                             const QString& value) {
        rows.push_back({.id = static_cast<std::int64_t>(rows.size()) + 1,
                        .meaning = meaning,
                        .outcome = outcome,
                        .what = what,
                        .value = value});
    };
    for (const auto& finding : import.findings) {
        add(Meaning::Attention, tr("Let op"), language::sentenceOf(finding), {});
    }
    for (const auto& item : import.terms.items) {
        add(Meaning::Fine, tr("Overgenomen"), itemName(item), itemValue(item));
    }
    for (const auto& scale : import.scales) {
        add(Meaning::Fine, tr("Overgenomen"), tr("Schaal %1").arg(qs(scale.name)),
            tr("%1 treden, %2 verhogingen").arg(scale.steps.size()).arg(scale.increases.size()));
    }
    for (const auto& field : import.untaken) {
        add(Meaning::None, tr("Alleen bewaard"), qs(field.field), qs(field.value));
    }
    return rows;
}

void PayEquityDialog::show(Tried tried) {
    m_summary->setText(summary(tried));
    m_model->setRows(rowsOf(tried.import));
    m_accept->setEnabled(tried.imported.has_value());
    if (tried.imported) {
        m_findings->setFindings(inWords(tried.imported->findings));
    } else {
        m_findings->setRefusal(inWords(tried.imported.error()));
    }
    m_import = std::move(tried.import);
}

void PayEquityDialog::book() {
    m_accept->setEnabled(false);
    m_services.tasks.write(
        this,
        [wanted = app::TermsImport{.client = m_client,
                                   .terms = m_import.terms,
                                   .scales = m_import.scales,
                                   .mode = app::TermsImportMode::Book}](app::Context& context) {
            return app::importClientTerms(context, wanted);
        },
        [this](const Result<app::ImportedTerms>& imported) { accepted(imported); },
        tr("Arbeidsvoorwaarden inlezen"));
}

void PayEquityDialog::accepted(const Result<app::ImportedTerms>& imported) {
    if (!imported) {
        m_findings->setRefusal(inWords(imported.error()));
        return;
    }
    m_services.notifier.done(tr("%1 ingelezen met %2 loonschalen.")
                                 .arg(qs(imported->terms.name))
                                 .arg(imported->scales.size()));
    accept();
}

std::vector<Column<PayEquityDialog::PreviewRow>> PayEquityDialog::columns() {
    using R = PreviewRow;
    return {{.key = QStringLiteral("outcome"),
             .title = tr("Uitkomst"),
             .text = [](const R& r) { return r.outcome; },
             .sort = [](const R& r) { return qlonglong(r.id); },
             .meaning = [](const R& r) { return r.meaning; },
             .width = 130},
            {.key = QStringLiteral("what"),
             .title = tr("Wat"),
             .text = [](const R& r) { return r.what; },
             .tip = [](const R& r) { return r.what; },
             .width = 664},
            {.key = QStringLiteral("value"),
             .title = tr("Waarde"),
             .text = [](const R& r) { return r.value; },
             .tip = [](const R& r) { return r.value; },
             .width = 256}};
}

} // namespace werkbalie::ui
