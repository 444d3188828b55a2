// Nothing is written before "Set toepassen"; what is wrong with the file is said with its place.
#include "ui/parameters/parameter_set_dialog.h"

#include "exchange/parameters_json.h"
#include "exchange/text_file.h"
#include "ui/parameters/parameter_words.h"
#include "ui/parameters/set_columns.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_parameter_set_dialog.h"

#include <QFileInfo>

namespace werkbalie::ui {

using domain::ParameterChangeKind;
using domain::Result;

namespace {

constexpr int kClientWidth = 320;

struct ReadSet {
    std::vector<domain::Parameter> values;
    app::ParameterSetPreview preview;
};

Result<ReadSet> readSet(app::Context& context, const std::filesystem::path& file,
                        app::Progress& progress) {
    const auto bytes = exchange::readWholeFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto values = exchange::readParameters(*bytes, file.filename().string());
    if (!values) {
        return tl::unexpected(values.error());
    }
    auto preview = app::previewParameterSet(context, *values, progress);
    if (!preview) {
        return tl::unexpected(preview.error());
    }
    return ReadSet{std::move(*values), std::move(*preview)};
}

qsizetype countOf(const app::ParameterSetPreview& preview, ParameterChangeKind kind) {
    return std::ranges::count(preview.changes, kind, &domain::ParameterChange::kind);
}

} // namespace

ParameterSetDialog::ParameterSetDialog(Services& services, const QString& file, QWidget* parent)
    : WorkDialog(parent), m_services(services), m_ui(std::make_unique<::Ui::ParameterSetDialog>()),
      m_file(file), m_changes(makeChangeModel(this)), m_effects(makeEffectModel(this)) {
    m_ui->setupUi(this);
    m_ui->fileLabel->setText(QFileInfo(file).fileName());
    look::makeTitle(m_ui->fileLabel, 2);
    look::makeMuted(m_ui->summaryLabel);
    m_ui->nameEdit->setText(QFileInfo(file).completeBaseName());
    m_ui->changesTable->showRows(m_changes);
    m_ui->changesTable->setEmptyText(tr("Deze set verandert niets."));
    m_ui->effectsTable->showRows(m_effects);
    m_ui->effectsTable->setColumnWidth(0, kClientWidth);
    prepareButtons(*this, *m_ui->buttons, tr("Set toepassen"));
    disconnect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ParameterSetDialog::apply);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    read();
}

ParameterSetDialog::~ParameterSetDialog() = default;

void ParameterSetDialog::read() {
    m_services.tasks.read(
        this,
        [file = std::filesystem::path(m_file.toStdU16String())](app::Context& context,
                                                                app::Progress& progress) {
            return readSet(context, file, progress);
        },
        [this](Result<ReadSet> set) {
            if (!set) {
                showRefusal(set.error());
                return;
            }
            m_values = std::move(set->values);
            m_preview = std::move(set->preview);
            showPreview();
        },
        tr("Set lezen"));
}

void ParameterSetDialog::showRefusal(const domain::Refusal& refusal) {
    m_ui->findingsView->setRefusal(refusal);
    m_ui->summaryLabel->setText(tr("Er is niets gewijzigd."));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
}

void ParameterSetDialog::showPreview() {
    std::vector<domain::ParameterChange> shown;
    std::ranges::copy_if(m_preview.changes, std::back_inserter(shown),
                         [](const domain::ParameterChange& change) {
                             return change.kind != ParameterChangeKind::Same;
                         });
    m_changes->setRows(std::move(shown));
    const auto changed = [](const app::RepricedRow& row) { return row.perHour().cents() != 0; };
    m_effects->setRows(app::clientEffects(m_preview.effect, changed));
    m_ui->effectsTable->setEmptyText(
        domain::hasBlocking(m_preview.findings)
            ? tr("Zodra de set klopt, staat hier wat er met de lopende tarieven gebeurt.")
            : tr("Geen enkel lopend tarief verandert."));
    const auto tariffs =
        std::ranges::count_if(m_preview.effect.rows, [&](const app::RepricedRow& row) {
            return row.isPriced() && changed(row);
        });
    QString summary = tr("%1 nieuw, %2 gewijzigd, %3 beëindigd, %4 ongewijzigd.")
                          .arg(countOf(m_preview, ParameterChangeKind::Added))
                          .arg(countOf(m_preview, ParameterChangeKind::Changed))
                          .arg(countOf(m_preview, ParameterChangeKind::Ended))
                          .arg(countOf(m_preview, ParameterChangeKind::Same));
    if (m_preview.effect.terms.from != domain::Date{}) {
        summary += QChar(QLatin1Char(' ')) +
                   tr("Bij dezelfde lonen en marges veranderen vanaf %1 %2 lopende tarieven.")
                       .arg(qs(domain::dutchDate(m_preview.effect.terms.from)))
                       .arg(tariffs);
    }
    m_ui->summaryLabel->setText(summary);
    judgeForm(*m_ui->buttons, *m_ui->findingsView, m_preview.findings);
    if (!m_preview.from) {
        m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    }
}

void ParameterSetDialog::apply() {
    const app::NewParameterLayer wanted{.name = trimmed(m_ui->nameEdit->text()),
                                        .fileName = str(QFileInfo(m_file).fileName()),
                                        .values = m_values};
    m_services.tasks.write(
        this, [wanted](app::Context& context) { return app::applyParameterSet(context, wanted); },
        [this](const Result<storage::ParameterLayer>& layer) {
            if (!layer) {
                showRefusal(layer.error());
                return;
            }
            Q_EMIT applied(layer->id, qs(layer->name));
            accept();
        },
        tr("Set toepassen"));
}

} // namespace werkbalie::ui
