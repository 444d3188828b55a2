// A form goes before its fields do; a field that has the focus then may speak once more, to nobody.
#pragma once

#include <QWidget>

namespace werkbalie::ui {

/// Nothing in the form is heard by it from now on.
inline void hearNoMore(QWidget& form) {
    for (auto* inside : form.findChildren<QObject*>()) {
        inside->disconnect(&form);
    }
}

/// A member of a form that has no base to do this for it.
class QuietEnd {
public:
    explicit QuietEnd(QWidget& form) : m_form(form) {}
    ~QuietEnd() { hearNoMore(m_form); }
    Q_DISABLE_COPY_MOVE(QuietEnd)

private:
    QWidget& m_form;
};

} // namespace werkbalie::ui
