// Title, keys and size around a form; what the form does is its own.
#include "ui/shell/record_window.h"

#include "ui/shell/status_area.h"
#include "ui/support/ask.h"
#include "ui/support/look.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize kFirstSize(760, 720);

} // namespace

RecordWindow::RecordWindow(Services& services, Kind kind,
                           const std::function<RecordForm*(QWidget*)>& make)
    : m_services(services), m_kind(std::move(kind)), m_form(make(this)),
      m_status(new StatusArea(services.tasks, services.notifier, this)) {
    setObjectName(m_kind.key + u"Window"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::kGrid, 0, 0);
    layout->setSpacing(0);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(look::kGrid, 0, look::kGrid, look::kGrid);
    middle->addWidget(m_form);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    addCommand(tr("Opslaan"), QKeySequence::Save, [this] { m_form->save(); });
    addCommand(tr("Venster sluiten"), QKeySequence(u"Ctrl+W"_s), [this] { close(); });
    addCommand(tr("Laatste handeling ongedaan maken"), QKeySequence(u"Ctrl+Shift+Z"_s),
               [this] { m_status->undoLast(); });
    connect(m_status, &StatusArea::cancelAsked, this, [this] { m_services.tasks.cancelAll(); });
    connect(m_form, &RecordForm::recordChanged, this, &RecordWindow::showState);
    showState();
    restoreSize();
}

/// The form goes later than this can answer.
RecordWindow::~RecordWindow() {
    m_form->disconnect(this);
}

void RecordWindow::addCommand(const QString& text, const QKeySequence& keys,
                              const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void RecordWindow::openRecord(std::int64_t id) {
    m_form->open(id);
}

void RecordWindow::showState() {
    const auto title = m_form->recordTitle();
    setWindowTitle(title.isEmpty() ? m_kind.noun : u"%1[*] — %2"_s.arg(title, m_kind.noun));
    setWindowModified(m_form->isDirty());
    if (!m_begun && !title.isEmpty()) {
        m_begun = true;
        m_form->focusFirst();
    }
}

void RecordWindow::restoreSize() {
    resize(kFirstSize);
    restoreGeometry(m_services.preferences.bytes(u"window."_s + m_kind.key));
}

void RecordWindow::closeNow() {
    m_closing = true;
    close();
}

void RecordWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RecordWindow::closeEvent(QCloseEvent* event) {
    if (m_closing || !m_form->isDirty()) {
        m_services.preferences.setBytes(u"window."_s + m_kind.key, saveGeometry());
        event->accept();
        return;
    }
    event->ignore();
    ask::open(this,
              {.title = tr("Niet opgeslagen"),
               .text = tr("De wijzigingen in dit venster zijn nog niet opgeslagen. Wilt u ze laten "
                          "vervallen?"),
               .action = tr("Wijzigingen laten vervallen"),
               .cancel = tr("Terug naar het venster"),
               .preset = Preset::Cancel},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      // Not inside the close that asked.
                      QMetaObject::invokeMethod(this, &RecordWindow::closeNow,
                                                Qt::QueuedConnection);
                  }
              });
}

} // namespace werkbalie::ui
