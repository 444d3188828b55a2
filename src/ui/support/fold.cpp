// Turns a tool button into the header of a section.
#include "ui/support/fold.h"

#include <QStyle>
#include <QToolButton>
#include <QWidget>

namespace werkbalie::ui {
namespace {

constexpr auto kHeader = "foldHeaderButton";

} // namespace

void makeFold(QToolButton& header, QWidget& body, Fold state) {
    header.setCheckable(true);
    header.setAutoRaise(true);
    header.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // A long detail may be cut; it never widens the form.
    header.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    header.setProperty("foldTitle", header.text());
    header.setProperty("foldHeader", true);
    auto font = header.font();
    font.setWeight(QFont::DemiBold);
    header.setFont(font);
    header.style()->unpolish(&header); // a scroll area asked for its size, and so for its look
    header.style()->polish(&header);
    body.setProperty(kHeader, QVariant::fromValue(&header));
    const auto show = [&header, &body](bool open) {
        header.setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        body.setVisible(open);
    };
    QObject::connect(&header, &QToolButton::toggled, &body, show);
    header.setChecked(state == Fold::Open);
    show(header.isChecked());
}

void unfold(const QWidget& inside) {
    for (const auto* around = &inside; around != nullptr; around = around->parentWidget()) {
        if (auto* header = around->property(kHeader).value<QToolButton*>()) {
            header->setChecked(true);
        }
    }
}

void setFoldDetail(QToolButton& header, const QString& detail) {
    const auto title = header.property("foldTitle").toString();
    header.setText(detail.isEmpty() ? title : title + QStringLiteral("  ·  ") + detail);
}

} // namespace werkbalie::ui
