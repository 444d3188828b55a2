// Built anew for every list of questions: rows are few, and none is kept half changed.
#include "ui/support/choice_rows.h"

#include "ui/support/look.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace werkbalie::ui {

namespace {

constexpr int kWidestText = 260;
constexpr int kLeastText = 160;

QLabel* shortLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, kWidestText));
    label->setToolTip(text);
    return label;
}

} // namespace

ChoiceRows::ChoiceRows(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ChoiceRows::setRows(const std::vector<ChoiceRow>& rows) {
    m_boxes.clear();
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, look::kGrid, 0);
    grid->setHorizontalSpacing(2 * look::kGrid);
    grid->setColumnMinimumWidth(0, kLeastText);
    grid->setColumnMinimumWidth(1, kLeastText);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ChoiceRow& row = rows[i];
        auto* text = shortLabel(row.text, content);
        auto* example = shortLabel(row.example, content);
        look::makeMuted(example);
        auto* box = new QComboBox(content);
        box->setObjectName(row.name);
        box->setAccessibleName(row.text);
        box->setAccessibleDescription(row.example);
        box->setMinimumWidth(kWidestText);
        box->addItems(row.choices);
        box->setCurrentIndex(row.current);
        box->installEventFilter(this);
        text->setBuddy(box);
        const int line = static_cast<int>(i);
        grid->addWidget(text, line, 0);
        grid->addWidget(example, line, 1);
        grid->addWidget(box, line, 2);
        m_boxes.push_back(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, i] { Q_EMIT changed(i); });
    }
    grid->setRowStretch(static_cast<int>(rows.size()), 1);
    setWidget(content);
}

void ChoiceRows::leadTo(const std::vector<QWidget*>& next) const {
    QWidget* before = m_boxes.empty() ? nullptr : m_boxes.back();
    for (QWidget* each : next) {
        if (before != nullptr) {
            QWidget::setTabOrder(before, each);
        }
        before = each;
    }
}

int ChoiceRows::chosen(std::size_t row) const {
    return m_boxes.at(row)->currentIndex();
}

QWidget* ChoiceRows::firstBox() const {
    return m_boxes.empty() ? nullptr : m_boxes.front();
}

bool ChoiceRows::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (auto* box = qobject_cast<QWidget*>(watched)) {
            ensureWidgetVisible(box);
        }
    }
    // The wheel scrolls the list; a box that it passes keeps its choice.
    if (event->type() == QEvent::Wheel && !qobject_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace werkbalie::ui
