// Messages and progress at the foot of the window.
#include "ui/shell/status_area.h"

#include "ui/support/look.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QToolButton>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
constexpr int kPatience = 300;

} // namespace

StatusArea::StatusArea(TaskRunner& tasks, Notifier& notifier, QWidget* parent)
    : QStatusBar(parent), m_message(new QLabel(this)), m_undo(new QToolButton(this)),
      m_task(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this)),
      m_who(new QLabel(this)) {
    setObjectName(u"statusArea"_s);
    setSizeGripEnabled(false);
    m_message->setObjectName(u"statusMessage"_s);
    m_message->setContentsMargins(8, 2, 4, 2);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setText(tr("Ongedaan maken"));
    m_undo->setToolTip(tr("Maakt de laatste handeling ongedaan (Ctrl+Shift+Z)"));
    m_undo->setAutoRaise(true);
    m_undo->setIcon(QIcon::fromTheme(u"edit-undo"_s));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->hide();
    m_bar->setMaximumWidth(200);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Voortgang"));
    m_cancel->setText(tr("Stoppen"));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setIcon(QIcon::fromTheme(u"process-stop"_s));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    look::makeMuted(m_who);
    m_who->setContentsMargins(8, 0, 8, 0);
    addWidget(m_message);
    addWidget(m_undo);
    addPermanentWidget(m_task);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_who);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    showProgress();

    connect(&m_patience, &QTimer::timeout, this, &StatusArea::showProgress);
    connect(&tasks, &TaskRunner::started, this, &StatusArea::taskStarted);
    connect(&tasks, &TaskRunner::progressed, this, &StatusArea::taskProgressed);
    connect(&tasks, &TaskRunner::finished, this, &StatusArea::taskFinished);
    connect(&tasks, &TaskRunner::cancelled, this,
            [this] { show(tr("Gestopt; er is niets gewijzigd."), {}, {}); });
    connect(m_cancel, &QToolButton::clicked, this, &StatusArea::cancelAsked);
    connect(m_undo, &QToolButton::clicked, this, &StatusArea::undoLast);
    // Who pressed the offer goes on where the work was, not at the next button of the bar.
    connect(qApp, &QApplication::focusChanged, this,
            [this, work = QPointer<QWidget>()](QWidget* before, QWidget* now) mutable {
                if (now == m_undo) {
                    work = before;
                } else if (before == m_undo && m_undo->isHidden() && work) {
                    work->setFocus();
                }
            });
    connect(&notifier, &Notifier::doneShown, this,
            [this](const QString& text, const Notifier::Undo& undo) {
                show(text, look::color(Meaning::Fine).name(), undo);
            });
    connect(&notifier, &Notifier::warned, this,
            [this](const QString& text) { show(text, look::color(Meaning::Blocked).name(), {}); });
}

void StatusArea::show(const QString& text, const QString& dot, const Notifier::Undo& undo) {
    const auto mark = dot.isEmpty() ? QString() : u"<span style='color:%1'>●</span> "_s.arg(dot);
    m_message->setText(mark + text.toHtmlEscaped());
    m_message->setAccessibleName(text);
    m_undoLast = undo;
    m_undo->setVisible(static_cast<bool>(undo));
}

void StatusArea::undoLast() {
    if (const auto undo = std::exchange(m_undoLast, {})) {
        m_undo->hide();
        undo();
    }
}

QString StatusArea::message() const {
    return m_message->accessibleName();
}

void StatusArea::showWho(const QString& text) {
    m_who->setText(text);
}

void StatusArea::taskStarted(quint64 task, const QString& label) {
    m_running[task] = label;
    if (!m_patience.isActive() && m_bar->isHidden()) {
        m_patience.start();
    }
}

void StatusArea::taskProgressed(quint64 task, qint64 done, qint64 total) {
    if (!m_running.contains(task) || total <= 0) {
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(1000 * done / total));
}

void StatusArea::taskFinished(quint64 task) {
    m_running.erase(task);
    if (m_running.empty()) {
        m_patience.stop();
        showProgress();
    }
}

void StatusArea::showProgress() {
    const bool busy = !m_running.empty();
    if (!busy || m_bar->isHidden()) {
        m_bar->setRange(0, 0);
    }
    QString label = busy ? m_running.rbegin()->second : QString();
    if (busy && label.isEmpty()) {
        label = tr("Bezig…");
    }
    m_task->setText(label);
    m_task->setVisible(busy);
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
}

} // namespace werkbalie::ui
