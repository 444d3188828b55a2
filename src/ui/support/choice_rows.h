// A column of questions with a choice each: what it is about, an example, and a combo box.
#pragma once

#include <QScrollArea>
#include <QStringList>
#include <vector>

class QComboBox;
class QGridLayout;

namespace werkbalie::ui {

struct ChoiceRow {
    QString name; ///< objectName of the box
    QString text;
    QString example = {};
    QStringList choices = {};
    int current = 0;
};

class ChoiceRows final : public QScrollArea {
    Q_OBJECT

public:
    explicit ChoiceRows(QWidget* parent = nullptr);
    void setRows(const std::vector<ChoiceRow>& rows);
    [[nodiscard]] int chosen(std::size_t row) const;
    [[nodiscard]] std::size_t count() const { return m_boxes.size(); }
    [[nodiscard]] QWidget* firstBox() const;
    /// Boxes are made after everything else of the window: Tab goes from the last of them to these.
    void leadTo(const std::vector<QWidget*>& next) const;

Q_SIGNALS:
    void changed(std::size_t row);

protected:
    /// The box that gets the focus by Tab comes in sight.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<QComboBox*> m_boxes;
};

} // namespace werkbalie::ui
