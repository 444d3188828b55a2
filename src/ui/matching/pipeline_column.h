// One stage on the board: a head with its count, and the cards below it.
#pragma once

#include "domain/matching/pipeline/procedure.h"
#include "ui/support/look.h"

#include <QListWidget>
#include <QStyledItemDelegate>

class QLabel;

namespace werkbalie::ui {

/// What stands on a card.
struct CardFace {
    domain::ProposalId id;
    QString name;
    QString facts; ///< "78,4 · 3 dagen"
    QString next;
    Meaning meaning = Meaning::None; ///< of the dot before the next action
};

class PipelineList final : public QListWidget {
    Q_OBJECT

public:
    PipelineList(const QString& hint, QWidget* parent);
    void setCards(const std::vector<CardFace>& cards);
    [[nodiscard]] domain::ProposalId currentCard() const;
    void chooseCard(domain::ProposalId id);
    void chooseRow(int row);
    /// The chosen card is in another column; the row that keys come back to stays.
    void unchoose() { clearSelection(); }

Q_SIGNALS:
    /// A card of another column was let go here.
    void dropped(werkbalie::domain::ProposalId card);
    void sideways(int step);
    /// The keys work here now.
    void entered();
    /// The window came back to this list, but no card is chosen in it: it went elsewhere.
    void returned();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_hint;
};

class PipelineColumn final : public QWidget {
    Q_OBJECT

public:
    PipelineColumn(const domain::StageRef& stage, const QString& title, QWidget* parent);
    void setCards(const std::vector<CardFace>& cards);
    [[nodiscard]] PipelineList& list() const { return *m_list; }
    [[nodiscard]] const domain::StageRef& stage() const { return m_stage; }

private:
    domain::StageRef m_stage;
    QString m_title;
    QLabel* m_head;
    PipelineList* m_list;
};

class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace werkbalie::ui
