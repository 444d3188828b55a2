// The look of the window in one place: colours, measures and fonts, light and dark.
#pragma once

#include <QColor>
#include <QObject>
#include <QString>

class QApplication;
class QPalette;
class QWidget;

namespace werkbalie::ui {

enum class Scheme { Light, Dark };

/// The four colours of meaning; each keeps 4.5:1 on a table's background in both schemes.
enum class Meaning { None, Fine, Attention, Blocked, Information };

namespace look {

/// Says when light became dark or back, to those who keep colours in a text.
class Watcher final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void schemeChanged();
};
[[nodiscard]] Watcher& watcher();

inline constexpr int kGrid = 8;
inline constexpr int kRowHeight = 27;
inline constexpr int kSideWidth = 152;

/// Style, fonts and palette for the whole program.
void apply(QApplication& application, Scheme scheme);
[[nodiscard]] Scheme current();
/// What the system asks for, judged by its own palette before apply().
[[nodiscard]] Scheme ofSystem(const QPalette& palette);

[[nodiscard]] QColor color(Meaning meaning);
[[nodiscard]] QColor muted();  ///< secondary text, 4.5:1
[[nodiscard]] QColor border(); ///< hairlines
[[nodiscard]] QColor accent();
[[nodiscard]] QColor softAccent(); ///< background of a bar or a chosen row
/// A series of distinguishable fills for charts, in order.
[[nodiscard]] QColor series(int index);

/// Marks a button as the one primary action of its page.
void makePrimary(QWidget* button);
/// Larger text for titles: steps of 1.
void makeTitle(QWidget* label, int steps = 2);
/// Secondary text.
void makeMuted(QWidget* label);

} // namespace look

} // namespace werkbalie::ui
