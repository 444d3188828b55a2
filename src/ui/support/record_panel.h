// The chosen record beside or under its list: title, facts, a table or tabs, and a closing line.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QVBoxLayout;

namespace werkbalie::ui {

class RecordTable;

/// Where the panel stands: the margin is towards its list.
enum class PanelPlace { Beside, Under };

class RecordPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecordPanel(PanelPlace place, QWidget* parent = nullptr);

    void setTitle(const QString& text);
    void setFacts(const QString& text);
    void setFoot(const QString& text);
    void setContent(QWidget* content);

    struct TableTexts {
        QString objectName;
        QString accessibleName;
        QString emptyText;
    };
    /// Lines whose order is their meaning: never sorted.
    RecordTable* setLines(QAbstractItemModel* lines, const TableTexts& texts);

private:
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_foot;
    QVBoxLayout* m_layout;
};

} // namespace werkbalie::ui
