// A slider and a number for each weight; both say the same.
#include "ui/matching/weights_panel.h"

#include "app/matching/occupations.h"
#include "domain/matching/criteria.h"
#include "ui/matching/match_receipt_pane.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStep = 5;
constexpr int kLabelWidth = 180;

/// A requirement in the words of the receipt: "Rijbewijs: B", "Engels B1".
QString requirementText(const domain::Requirement& requirement) {
    domain::CriterionLine line;
    switch (requirement.kind) {
    case domain::RequirementKind::Skill:
        line.key = "skill";
        break;
    case domain::RequirementKind::Certificate:
        line.key = "certificate";
        break;
    case domain::RequirementKind::Language:
        line.key = "language";
        break;
    case domain::RequirementKind::EducationLevel:
        line.key = "education";
        break;
    case domain::RequirementKind::ExperienceYears:
        line.key = "experience";
        break;
    case domain::RequirementKind::DrivingLicence:
        line.key = "licence";
        break;
    }
    line.name = requirement.name;
    return askedText(line);
}

QString idleText(int domain::MatchWeights::*weight) {
    using Weights = domain::MatchWeights;
    if (weight == &Weights::sector) {
        return WeightsPanel::tr("Telt niet: de vacature noemt geen branche.");
    }
    if (weight == &Weights::language) {
        return WeightsPanel::tr(
            "Telt niet: de vacature eist geen taal. Een gewenste taal weegt op een eigen regel.");
    }
    if (weight == &Weights::experience) {
        return WeightsPanel::tr("Telt niet: de vacature weegt de ervaring op een eigen regel.");
    }
    if (weight == &Weights::hours) {
        return WeightsPanel::tr("Telt niet: de vacature noemt geen uren.");
    }
    if (weight == &Weights::days) {
        return WeightsPanel::tr("Telt niet: de vacature noemt geen dagen.");
    }
    return WeightsPanel::tr("Telt niet: de vacature vraagt hier niet naar.");
}

} // namespace

WeightsPanel::WeightsPanel(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout), m_buttons(new QHBoxLayout), m_foot(new QHBoxLayout),
      m_sum(new QLabel(this)), m_lastChange(new QLabel(this)) {
    setObjectName(u"weightsPanel"_s);
    auto* rows = new QWidget(this);
    auto* inner = new QVBoxLayout(rows);
    inner->setContentsMargins(0, 0, look::kGrid, 0);
    m_grid->setHorizontalSpacing(look::kGrid);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    inner->addLayout(m_grid);
    inner->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setObjectName(u"weightsArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(rows);
    auto* hint =
        new QLabel(tr("Sleep of typ; de lijst rangschikt mee. Harde eisen blijven eisen."), this);
    hint->setWordWrap(true);
    look::makeMuted(hint);
    m_sum->setObjectName(u"weightsSumLabel"_s);
    look::makeMuted(m_sum);
    m_lastChange->setObjectName(u"weightsLastChange"_s);
    m_lastChange->setWordWrap(true);
    look::makeMuted(m_lastChange);
    m_foot->addWidget(m_lastChange, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(hint);
    layout->addWidget(area, 1);
    layout->addWidget(m_sum);
    layout->addLayout(m_foot);
    layout->addLayout(m_buttons);
}

void WeightsPanel::setVacancy(const domain::Vacancy& vacancy) {
    clearRows();
    m_kept = app::weightsOf(vacancy);
    m_tried = m_kept;
    const auto idle = domain::idleWeights(domain::profileOf(vacancy, {}, app::occupationTable()));
    for (const auto& field : domain::kWeightFields) {
        addRow(criterionWord(std::string(field.key)),
               {.own = field.weight, .isIdle = std::ranges::find(idle, field.key) != idle.end()});
    }
    for (std::size_t i = 0; i < vacancy.requirements.size(); ++i) {
        const auto& requirement = vacancy.requirements[i];
        if (requirement.strength == domain::RequirementStrength::Soft) {
            addRow(requirementText(requirement), {.own = nullptr, .requirement = i});
        }
    }
    for (const auto& row : m_rows) {
        showRow(row);
    }
    showSum();
}

void WeightsPanel::clearRows() {
    m_rows.clear();
    while (auto* item = m_grid->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void WeightsPanel::addRow(const QString& title, Row row) {
    const auto index = m_rows.size();
    const int line = static_cast<int>(index);
    auto* holder = m_grid->parentWidget();
    auto* label = new QLabel(holder);
    label->setText(label->fontMetrics().elidedText(title, Qt::ElideRight, kLabelWidth));
    label->setToolTip(title);
    row.slider = new QSlider(Qt::Horizontal, holder);
    row.slider->setObjectName(u"weightSlider%1"_s.arg(index));
    row.slider->setRange(0, domain::MatchWeights::kMost);
    row.slider->setSingleStep(1);
    row.slider->setPageStep(kStep);
    row.slider->setAccessibleName(tr("Gewicht van %1").arg(title));
    row.spin = new QSpinBox(holder);
    row.spin->setObjectName(u"weightSpin%1"_s.arg(index));
    row.spin->setRange(0, domain::MatchWeights::kMost);
    row.spin->setAccessibleName(tr("Gewicht van %1").arg(title));
    row.kept = new QLabel(holder);
    row.kept->setMinimumWidth(48);
    look::makeMuted(row.kept);
    label->setBuddy(row.slider);
    m_grid->addWidget(label, line, 0);
    m_grid->addWidget(row.slider, line, 1);
    m_grid->addWidget(row.spin, line, 2);
    m_grid->addWidget(row.kept, line, 3);
    connect(row.slider, &QSlider::valueChanged, this,
            [this, index](int weight) { weigh(index, weight); });
    connect(row.spin, &QSpinBox::valueChanged, this,
            [this, index](int weight) { weigh(index, weight); });
    if (row.isIdle) {
        // Not hidden: the weight is kept, and counts again once the vacancy asks for it.
        const auto why = idleText(row.own);
        for (QWidget* part : std::initializer_list<QWidget*>{label, row.slider, row.spin}) {
            part->setEnabled(false);
            part->setToolTip(why);
        }
        row.kept->setText(tr("telt niet"));
        row.kept->setToolTip(why);
    }
    m_rows.push_back(row);
}

int& WeightsPanel::weightOf(app::TriedWeights& weights, const Row& row) const {
    return row.own != nullptr ? weights.own.*row.own : weights.requirements.at(row.requirement);
}

void WeightsPanel::weigh(std::size_t index, int weight) {
    if (m_showing) {
        return;
    }
    const Row& row = m_rows.at(index);
    weightOf(m_tried, row) = weight;
    showRow(row);
    showSum();
    Q_EMIT weightsTried();
}

void WeightsPanel::showRow(const Row& row) {
    m_showing = true;
    const int tried = weightOf(m_tried, row);
    const int kept = weightOf(m_kept, row);
    row.slider->setValue(tried);
    row.spin->setValue(tried);
    if (!row.isIdle) {
        row.kept->setText(tried == kept ? QString() : tr("was %1").arg(kept));
    }
    m_showing = false;
}

void WeightsPanel::showSum() {
    int sum = 0;
    for (const auto& row : m_rows) {
        sum += row.isIdle ? 0 : weightOf(m_tried, row);
    }
    m_sum->setText(isChanged() ? tr("Samen %1, nog niet bewaard").arg(sum)
                               : tr("Samen %1, zoals bij de vacature bewaard").arg(sum));
}

void WeightsPanel::restore() {
    setWeights(m_kept);
}

void WeightsPanel::setWeights(const app::TriedWeights& weights) {
    m_tried = weights;
    m_tried.requirements.resize(m_kept.requirements.size());
    for (const auto& row : m_rows) {
        showRow(row);
    }
    showSum();
    Q_EMIT weightsTried();
}

void WeightsPanel::addButton(QAction& action) {
    m_buttons->addWidget(buttonFor(action, this));
}

void WeightsPanel::addHistory(QAction& action) {
    m_foot->addWidget(buttonFor(action, this));
}

void WeightsPanel::setLastChange(const QString& text) {
    m_lastChange->setText(text.isEmpty() ? tr("Geschiedenis: nog geen wijziging") : text);
}

void WeightsPanel::focusFirst() {
    const auto first = std::ranges::find_if(m_rows, [](const Row& row) { return !row.isIdle; });
    if (first != m_rows.end()) {
        first->slider->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace werkbalie::ui
