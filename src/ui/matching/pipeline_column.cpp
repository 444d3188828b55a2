// Cards are painted, not built: five hundred of them cost nothing until they are seen.
#include "ui/matching/pipeline_column.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ProposalStage;

enum CardRole { IdRole = Qt::UserRole + 20, FactsRole, NextRole, DotRole };

constexpr int kPadding = 8;
constexpr int kGap = 6;
constexpr int kLeastWidth = 104;
constexpr int kLinesOfNext = 2;

/// What belongs in an empty column; an own stage says it by its name.
QString hintOf(const domain::StageRef& at) {
    if (at.own) {
        return PipelineColumn::tr("Nog niemand in deze fase");
    }
    switch (at.phase) {
    case ProposalStage::Found:
        return PipelineColumn::tr("Wie uit de ranglijst in aanmerking komt: Ins voegt toe");
    case ProposalStage::Approached:
        return PipelineColumn::tr("Wie gebeld of gemaild is");
    case ProposalStage::Interested:
        return PipelineColumn::tr("Wie het werk wil");
    case ProposalStage::Proposed:
        return PipelineColumn::tr("Wie met instemming bij de opdrachtgever ligt");
    case ProposalStage::Interview:
        return PipelineColumn::tr("Wie op gesprek gaat");
    case ProposalStage::Offer:
        return PipelineColumn::tr("Wie een aanbod heeft");
    case ProposalStage::Placed:
        return PipelineColumn::tr("Wie aan het werk gaat");
    case ProposalStage::Dropped:
        return PipelineColumn::tr("Wie afviel, met reden en antwoord");
    }
    return {};
}

void drawLine(QPainter& painter, QRect& room, const QString& text, const QColor& color) {
    painter.setPen(color);
    const int height = painter.fontMetrics().height();
    painter.drawText(QRect(room.left(), room.top(), room.width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    room.setTop(room.top() + height + 2);
}

/// Over the lines that are left; only the last one is cut.
void drawWrapped(QPainter& painter, const QRect& room, const QString& text) {
    QTextLayout layout(text, painter.font());
    layout.setCacheEnabled(false);
    layout.beginLayout();
    const int height = painter.fontMetrics().height();
    for (int top = room.top(), left = kLinesOfNext; left > 0; --left, top += height) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(room.width());
        const auto rest =
            left == 1 ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter.drawText(
            QRect(room.left(), top, room.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(rest.trimmed(), Qt::ElideRight, room.width()));
    }
    layout.endLayout();
}

} // namespace

PipelineList::PipelineList(const QString& hint, QWidget* parent)
    : QListWidget(parent), m_hint(hint) {
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction); // the board moves the card, not this list
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
}

void PipelineList::setCards(const std::vector<CardFace>& cards) {
    clear();
    for (const auto& card : cards) {
        auto* item = new QListWidgetItem(card.name); // the list hears of it once, complete
        item->setData(IdRole, QVariant::fromValue<qlonglong>(card.id.value));
        item->setData(FactsRole, card.facts);
        item->setData(NextRole, card.next);
        item->setData(DotRole, static_cast<int>(card.meaning));
        const QString all = QStringList{card.name, card.facts, card.next}.join(u", "_s);
        item->setToolTip(all);
        item->setData(Qt::AccessibleTextRole, all);
        addItem(item);
    }
}

domain::ProposalId PipelineList::currentCard() const {
    const auto* item = currentItem();
    return domain::ProposalId(item == nullptr ? 0 : item->data(IdRole).toLongLong());
}

void PipelineList::chooseCard(domain::ProposalId id) {
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toLongLong() == id.value) {
            chooseRow(row);
        }
    }
}

void PipelineList::chooseRow(int row) {
    setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
}

void PipelineList::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::NoModifier &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        Q_EMIT sideways(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void PipelineList::focusInEvent(QFocusEvent* event) {
    const bool none = currentItem() == nullptr;
    QListWidget::focusInEvent(event);
    if (none && event->reason() == Qt::ActiveWindowFocusReason) {
        Q_EMIT returned();
    } else {
        Q_EMIT entered();
    }
}

void PipelineList::dragEnterEvent(QDragEnterEvent* event) {
    dragMoveEvent(event);
}

void PipelineList::dragMoveEvent(QDragMoveEvent* event) {
    const auto* from = qobject_cast<PipelineList*>(event->source());
    if (from != nullptr && from != this) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void PipelineList::dropEvent(QDropEvent* event) {
    const auto* from = qobject_cast<PipelineList*>(event->source());
    if (from == nullptr || from == this) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(from->currentCard());
}

void PipelineList::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() == 0) {
        QPainter painter(viewport());
        painter.setPen(look::muted());
        painter.drawText(viewport()->rect().adjusted(kPadding, kPadding, -kPadding, -kPadding),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_hint);
    }
}

PipelineColumn::PipelineColumn(const domain::StageRef& stage, const QString& title, QWidget* parent)
    : QWidget(parent), m_stage(stage), m_title(title), m_head(new QLabel(this)),
      m_list(new PipelineList(hintOf(stage), this)) {
    const QString name = stage.own ? u"own%1"_s.arg(stage.own->value)
                                   : QString::fromLatin1(toText(stage.phase).data());
    m_list->setObjectName(u"pipelineList_"_s + name);
    m_list->setAccessibleName(title);
    m_head->setObjectName(u"pipelineHead_"_s + name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    setCards({});
}

void PipelineColumn::setCards(const std::vector<CardFace>& cards) {
    m_head->setText(u"<b>%1</b> · %2"_s.arg(m_title.toHtmlEscaped()).arg(cards.size()));
    setMinimumWidth(std::max(kLeastWidth, m_head->sizeHint().width())); // the count stays in sight
    m_list->setCards(cards);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(2, 2, -2, -kGap + 2);
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus) != 0;
    painter->setPen(QPen(focused ? look::accent() : look::border(), focused ? 2 : 1));
    painter->setBrush(chosen ? look::softAccent() : option.palette.color(QPalette::AlternateBase));
    painter->drawRoundedRect(card, 4, 4);
    QRect room = card.adjusted(kPadding, 5, -kPadding, -4);
    QFont strong = option.font;
    strong.setBold(true);
    painter->setFont(strong);
    const QColor ink = option.palette.color(QPalette::Text);
    drawLine(*painter, room, index.data().toString(), ink);
    painter->setFont(option.font);
    drawLine(*painter, room, index.data(FactsRole).toString(), look::muted());
    const auto meaning = static_cast<Meaning>(index.data(DotRole).toInt());
    const QString next = index.data(NextRole).toString();
    if (meaning != Meaning::None && !next.isEmpty()) {
        const int middle = room.top() + painter->fontMetrics().height() / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::color(meaning));
        painter->drawEllipse(QPoint(room.left() + 3, middle), 3, 3);
        room.setLeft(room.left() + 11);
    }
    painter->setPen(ink);
    drawWrapped(*painter, room, next);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {96, (2 + kLinesOfNext) * option.fontMetrics.height() + 15 + kGap};
}

} // namespace werkbalie::ui
