// Fusion with our own palettes, a few measures, and one short style sheet made from the palette.
#include "ui/support/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>
#include <array>

/// A static library's resources are linked only when asked for, outside any namespace.
static void initResources() {
    Q_INIT_RESOURCE(werkbalie);
}

namespace werkbalie::ui::look {
namespace {

using namespace Qt::StringLiterals;

struct Colours {
    QColor window, base, alternate, text, muted, border, button, accent, softAccent, onAccent;
    QColor fine, attention, blocked, information, field, disabled;
};

const Colours kLight{
    .window = QColor(0xf3, 0xf5, 0xf6),
    .base = QColor(0xff, 0xff, 0xff),
    .alternate = QColor(0xf8, 0xf9, 0xfa),
    .text = QColor(0x1c, 0x23, 0x28),
    .muted = QColor(0x55, 0x61, 0x6b),
    .border = QColor(0xd3, 0xd9, 0xde),
    .button = QColor(0xfb, 0xfc, 0xfc),
    .accent = QColor(0x0e, 0x66, 0x86),
    .softAccent = QColor(0xd9, 0xea, 0xf1),
    .onAccent = QColor(0xff, 0xff, 0xff),
    .fine = QColor(0x1b, 0x78, 0x38),
    .attention = QColor(0x8f, 0x56, 0x00),
    .blocked = QColor(0xb9, 0x26, 0x1e),
    .information = QColor(0x1f, 0x5f, 0xad),
    .field = QColor(0xb4, 0xbd, 0xc4),
    .disabled = QColor(0x93, 0x9d, 0xa5),
};

const Colours kDark{
    .window = QColor(0x1c, 0x20, 0x24),
    .base = QColor(0x22, 0x27, 0x2b),
    .alternate = QColor(0x26, 0x2b, 0x30),
    .text = QColor(0xe3, 0xe8, 0xeb),
    .muted = QColor(0xa4, 0xb0, 0xb8),
    .border = QColor(0x3b, 0x43, 0x4a),
    .button = QColor(0x2c, 0x32, 0x38),
    .accent = QColor(0x4d, 0xb0, 0xcf),
    .softAccent = QColor(0x1d, 0x47, 0x58),
    .onAccent = QColor(0x0d, 0x1b, 0x21),
    .fine = QColor(0x5f, 0xc9, 0x7c),
    .attention = QColor(0xe2, 0xa8, 0x43),
    .blocked = QColor(0xff, 0x8d, 0x82),
    .information = QColor(0x7f, 0xb6, 0xff),
    .field = QColor(0x55, 0x60, 0x69),
    .disabled = QColor(0x6f, 0x7a, 0x82),
};

Scheme& scheme() {
    static Scheme value = Scheme::Light;
    return value;
}

const Colours& colours() {
    return scheme() == Scheme::Dark ? kDark : kLight;
}

QPalette palette(const Colours& c) {
    QPalette p;
    const auto all = [&](QPalette::ColorRole role, const QColor& color) {
        p.setColor(QPalette::Active, role, color);
        p.setColor(QPalette::Inactive, role, color);
    };
    all(QPalette::Window, c.window);
    all(QPalette::Base, c.base);
    all(QPalette::AlternateBase, c.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        all(role, c.text);
        p.setColor(QPalette::Disabled, role, c.disabled);
    }
    all(QPalette::PlaceholderText, c.muted);
    all(QPalette::Button, c.button);
    all(QPalette::ToolTipBase, c.base);
    all(QPalette::ToolTipText, c.text);
    all(QPalette::Highlight, c.softAccent);
    all(QPalette::HighlightedText, c.text);
    all(QPalette::Link, c.accent);
    all(QPalette::LinkVisited, c.accent);
    all(QPalette::Light, c.base);
    all(QPalette::Midlight, c.alternate);
    all(QPalette::Mid, c.border);
    all(QPalette::Dark, c.border.darker(130));
    all(QPalette::Shadow, QColor(0, 0, 0, 60));
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Button, c.window);
    p.setColor(QPalette::Disabled, QPalette::Window, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return p;
}

/// The few rules that a palette cannot say; @names are colours.
constexpr char16_t kSheet[] = uR"(
QTabWidget#mainTabs::pane { border: 0; border-top: 1px solid @border; }
QTabWidget#mainTabs QTabBar::tab { padding: 9px 16px 8px 12px; border: 0;
    border-bottom: 3px solid transparent; color: @muted; background: transparent; }
QTabWidget#mainTabs QTabBar::tab:hover { color: @text; border-bottom-color: @border; }
QTabWidget#mainTabs QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QHeaderView { background: @window; }
QHeaderView::section { background: @window; color: @muted; border: 0;
    border-bottom: 1px solid @border; padding: 5px 8px; }
QHeaderView::section:hover { color: @text; }
QTableView { border: 1px solid @border; gridline-color: @border; }
QTableView::item:focus { outline: 0; }
QListView#viewList { border: 0; background: transparent; outline: 0; }
QListView#viewList::item { padding: 6px 2px 6px 8px; border-radius: 4px; color: @text; }
QListView#viewList::item:hover { background: @alternate; }
QListView#viewList::item:selected { background: @softAccent; color: @text; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget#scrollContent { background: transparent; }
QFrame[card="true"] { background: @base; border: 1px solid @border; border-radius: 6px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    border-radius: 3px; padding: 5px 16px; min-height: 18px; }
QPushButton[primary="true"]:hover { background: @hoverAccent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 4px 15px; }
QPushButton[primary="true"]:disabled { background: @border; color: @muted; border-color: @border; }
QLineEdit[understood="false"] { border: 1px solid @blocked; border-radius: 2px; padding: 2px 3px; }
QStatusBar { border-top: 1px solid @border; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: transparent; }
QLineEdit { padding: 2px 3px; }
QToolButton[foldHeader="true"] { border: 0; border-top: 1px solid @border; background: transparent;
    padding: 7px 4px 7px 2px; text-align: left; }
QToolButton[foldHeader="true"]:hover, QToolButton[foldHeader="true"]:focus { color: @accent; }
QToolButton[toggle="true"] { border: 1px solid @field; border-radius: 3px; padding: 3px 6px;
    background: @base; color: @muted; }
QToolButton[toggle="true"]:checked { background: @softAccent; border-color: @accent; color: @text; }
QToolButton[toggle="true"]:focus { border: 2px solid @accent; padding: 2px 5px; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: @field; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { color: @text; background: @base; border: 1px solid @border; padding: 4px; }
)";

QString styleSheet(const Colours& c) {
    QString sheet = QString::fromUtf16(kSheet);
    const std::array<std::pair<QLatin1StringView, QColor>, 12> values{{
        {"@border"_L1, c.border},
        {"@field"_L1, c.field},
        {"@muted"_L1, c.muted},
        {"@text"_L1, c.text},
        {"@window"_L1, c.window},
        {"@base"_L1, c.base},
        {"@alternate"_L1, scheme() == Scheme::Dark ? c.button : QColor(0xe8, 0xec, 0xee)},
        {"@softAccent"_L1, c.softAccent},
        {"@onAccent"_L1, c.onAccent},
        {"@hoverAccent"_L1, c.accent.lighter(112)},
        {"@accent"_L1, c.accent},
        {"@blocked"_L1, c.blocked},
    }};
    for (const auto& [name, color] : values) {
        sheet.replace(name, color.name());
    }
    return sheet;
}

bool hasIconAndText(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button != nullptr && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
           !button->icon.isNull() && !button->text.isEmpty();
}

/// Measures on the 8-pixel grid, and outlines that stay visible in the dark.
class DeskStyle final : public QProxyStyle {
public:
    DeskStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override {
        if (metric == PM_LayoutHorizontalSpacing || metric == PM_LayoutVerticalSpacing) {
            return kGrid;
        }
        if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize ||
            metric == PM_TabBarIconSize) {
            return 16;
        }
        if (metric == PM_SplitterWidth) {
            return kGrid;
        }
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    /// Words on a button keep clear of its edges.
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override {
        const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const bool roomy =
            type == CT_PushButton || (type == CT_ToolButton && hasIconAndText(option));
        return roomy ? size + QSize(kGrid, 0) : size;
    }
    /// The icon of a tool button keeps clear of the edge and of the words.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        if (element == CE_ToolButtonLabel && hasIconAndText(option)) {
            QStyleOptionToolButton moved(*qstyleoption_cast<const QStyleOptionToolButton*>(option));
            moved.rect.adjust(kGrid / 2, 0, 0, 0);
            moved.text.prepend(QChar(0x2005)); // the common style leaves two pixels
            QProxyStyle::drawControl(element, &moved, painter, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    /// The sort arrow keeps clear of figures: left of a heading that stands at the right.
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override {
        auto area = QProxyStyle::subElementRect(element, option, widget);
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (element == SE_HeaderArrow && header != nullptr &&
            header->textAlignment.testFlag(Qt::AlignRight)) {
            area.moveLeft(option->rect.left() + 4);
        }
        return area;
    }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        if (hint == SH_EtchDisabledText) {
            return 0; // a light shadow under dark words doubles them on a dark ground
        }
        if (hint == SH_FormLayoutLabelAlignment) {
            return static_cast<int>((Qt::AlignLeft | Qt::AlignVCenter).toInt());
        }
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
            element == PE_IndicatorRadioButton) {
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                QStyleOptionButton lighter(*button); // Fusion derives the outline from Window
                lighter.palette.setColor(QPalette::Window, colours().muted.lighter(115));
                QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
                return;
            }
        }
        if (element == PE_FrameLineEdit) {
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
                QStyleOptionFrame outlined(*frame);
                outline(outlined.palette);
                QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
                return;
            }
        }
        if (element == PE_PanelButtonCommand) {
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                QStyleOptionButton outlined(*button);
                outline(outlined.palette);
                QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
                return;
            }
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override {
        if (control == CC_ComboBox) {
            if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
                QStyleOptionComboBox outlined(*box);
                outline(outlined.palette);
                QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
                return;
            }
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }

private:
    /// Fusion draws outlines in Window, 40 % darker: in the dark that cannot be seen.
    static void outline(QPalette& palette) {
        palette.setColor(QPalette::Highlight, colours().accent); // the ring of what has the focus
        palette.setColor(QPalette::Window, colours().field.lighter(140));
    }
};

/// A face whose figures all have one width: Qt before 6.7 cannot ask a font for its tabular ones.
QFont font(const QApplication& application) {
    QFont chosen = application.font();
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    if (QFontDatabase::hasFamily(u"Noto Sans"_s)) {
        chosen.setFamilies({u"Noto Sans"_s, chosen.family()});
        chosen.setPointSizeF(9.75);
    }
#endif
    return chosen;
}

void setIcons(Scheme wanted) {
    auto paths = QIcon::themeSearchPaths();
    for (const auto& path : {u"/usr/share/icons"_s, u":/icons"_s}) {
        if (!paths.contains(path)) {
            paths << path;
        }
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackSearchPaths({u":/icons/own"_s});
    QIcon::setThemeName(wanted == Scheme::Dark ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace

void apply(QApplication& application, Scheme wanted) {
    const bool first = application.property("deskStyle").isNull();
    scheme() = wanted;
    if (first) {
        initResources();
        application.setProperty("deskStyle", true);
        QApplication::setStyle(new DeskStyle);
        QApplication::setFont(font(application));
    }
    setIcons(wanted);
    QApplication::setPalette(palette(colours()));
    application.setStyleSheet(styleSheet(colours()));
    Q_EMIT watcher().schemeChanged();
}

Watcher& watcher() {
    static Watcher instance;
    return instance;
}

Scheme current() {
    return scheme();
}

Scheme ofSystem(const QPalette& palette) {
    const auto text = palette.color(QPalette::WindowText).lightness();
    return text > palette.color(QPalette::Window).lightness() ? Scheme::Dark : Scheme::Light;
}

QColor color(Meaning meaning) {
    switch (meaning) {
    case Meaning::Fine:
        return colours().fine;
    case Meaning::Attention:
        return colours().attention;
    case Meaning::Blocked:
        return colours().blocked;
    case Meaning::Information:
        return colours().information;
    case Meaning::None:
        break;
    }
    return colours().muted;
}

QColor muted() {
    return colours().muted;
}
QColor border() {
    return colours().border;
}
QColor accent() {
    return colours().accent;
}
QColor softAccent() {
    return colours().softAccent;
}

QColor series(int index) {
    const std::array<QColor, 6> fills{colours().accent, colours().attention,
                                      colours().fine,   colours().information,
                                      colours().muted,  colours().blocked};
    return fills.at(static_cast<std::size_t>(index) % fills.size());
}

void makePrimary(QWidget* button) {
    button->setProperty("primary", true);
    // A button of a button box has its style already.
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void makeTitle(QWidget* label, int steps) {
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() + steps);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void makeMuted(QWidget* label) {
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace werkbalie::ui::look
