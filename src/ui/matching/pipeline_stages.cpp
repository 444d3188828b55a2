// A stage stays within its phase, so that reports count it as before.
#include "ui/matching/pipeline_stages.h"

#include "ui/support/choice_box.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::ProposalStage;

void StagesDialog::open(Services& services, QWidget* parent) {
    (new StagesDialog(services, parent))->QDialog::open();
}

StagesDialog::StagesDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_services(services), m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)), m_phase(new QComboBox(this)), m_position(new QSpinBox(this)),
      m_retired(new QCheckBox(tr("Niet &meer gebruiken"), this)) {
    setObjectName(u"stagesDialog"_s);
    setWindowTitle(tr("Eigen fasen"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 440);
    build();
    load();
}

void StagesDialog::build() {
    auto* layout = new QVBoxLayout(this);
    auto* text =
        new QLabel(tr("Een eigen fase staat op het bord achter de fase waar hij bij hoort, en "
                      "telt in de cijfers voor die fase mee."),
                   this);
    text->setWordWrap(true);
    look::makeMuted(text);
    layout->addWidget(text);
    m_list->setObjectName(u"stageList"_s);
    m_list->setAccessibleName(tr("Eigen fasen"));
    layout->addWidget(m_list, 1);
    auto* form = new QFormLayout;
    m_name->setObjectName(u"stageName"_s);
    form->addRow(tr("&Naam"), m_name);
    m_phase->setObjectName(u"stagePhase"_s);
    fillChoices(*m_phase,
                {ProposalStage::Found, ProposalStage::Approached, ProposalStage::Interested,
                 ProposalStage::Proposed, ProposalStage::Interview, ProposalStage::Offer});
    form->addRow(tr("&Hoort bij"), m_phase);
    m_position->setObjectName(u"stagePosition"_s);
    m_position->setRange(1, 99);
    form->addRow(tr("&Volgorde"), m_position);
    m_retired->setObjectName(u"stageRetired"_s);
    form->addRow(QString(), m_retired);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(this);
    auto* fresh = buttons->addButton(tr("Nie&uwe fase"), QDialogButtonBox::ActionRole);
    fresh->setObjectName(u"stageNewButton"_s);
    auto* keep = buttons->addButton(tr("Fase &opslaan"), QDialogButtonBox::ActionRole);
    keep->setObjectName(u"stageSaveButton"_s);
    keep->setDefault(true);
    buttons->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    const bool may = m_services.may(domain::Right::EditMatchMethod);
    fresh->setEnabled(may);
    keep->setEnabled(may);
    connect(fresh, &QPushButton::clicked, this, &StagesDialog::begin);
    connect(keep, &QPushButton::clicked, this, &StagesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &StagesDialog::showStage);
}

void StagesDialog::load() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::ownStages(context); },
        [this](domain::Result<std::vector<domain::OwnStage>> stages) {
            if (stages) {
                showStages(std::move(*stages));
            } else {
                m_services.notifier.refused(stages.error());
            }
        });
}

void StagesDialog::showStages(std::vector<domain::OwnStage> stages) {
    m_stages = std::move(stages);
    m_list->clear();
    int chosen = -1;
    for (const auto& stage : m_stages) {
        QString text = u"%1 · %2"_s.arg(word(stage.phase), qs(stage.name));
        if (stage.retired) {
            text += tr(" (niet meer in gebruik)");
        }
        m_list->addItem(text);
        chosen = stage.id == m_wanted ? m_list->count() - 1 : chosen;
    }
    if (chosen >= 0) {
        m_list->setCurrentRow(chosen);
    } else {
        begin();
    }
}

void StagesDialog::showStage() {
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const auto& stage = m_stages.at(static_cast<std::size_t>(row));
    m_name->setText(qs(stage.name));
    choose(*m_phase, stage.phase);
    m_position->setValue(stage.position);
    m_retired->setChecked(stage.retired);
}

void StagesDialog::begin() {
    m_list->setCurrentRow(-1);
    m_name->clear();
    choose(*m_phase, ProposalStage::Interview);
    m_position->setValue(1);
    m_retired->setChecked(false);
    m_name->setFocus();
}

void StagesDialog::save() {
    const int row = m_list->currentRow();
    domain::OwnStage stage;
    if (row >= 0) {
        stage = m_stages.at(static_cast<std::size_t>(row));
    }
    stage.name = trimmed(m_name->text());
    stage.phase = chosen<ProposalStage>(*m_phase);
    stage.position = m_position->value();
    stage.retired = m_retired->isChecked();
    m_services.tasks.write(
        this, [stage](app::Context& context) { return app::saveOwnStage(context, stage); },
        [this](const domain::Result<app::Saved<domain::OwnStage>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                return;
            }
            if (saved->conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders heeft deze fase intussen gewijzigd. Kijk opnieuw."));
            } else {
                m_services.notifier.done(tr("Fase opgeslagen"));
            }
            m_wanted = saved->record.id;
            load();
        });
}

} // namespace werkbalie::ui
