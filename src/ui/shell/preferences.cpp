// Reads and writes the one settings document of a user.
#include "ui/shell/preferences.h"

#include "app/users/users.h"
#include "ui/shell/task_runner.h"
#include "ui/support/qt_convert.h"

#include <QJsonDocument>

namespace werkbalie::ui {
namespace {

constexpr std::string_view kKey = "window";
constexpr int kDelay = 1000;

struct Nothing {};

} // namespace

Preferences::Preferences(TaskRunner& tasks, QObject* parent) : QObject(parent), m_tasks(tasks) {
    m_later.setSingleShot(true);
    m_later.setInterval(kDelay);
    connect(&m_later, &QTimer::timeout, this, &Preferences::flush);
}

void Preferences::load() {
    m_tasks.read(
        this, [](app::Context& context) { return app::setting(context, kKey); },
        [this](const std::string& text) {
            m_values = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
            Q_EMIT loaded();
        });
}

void Preferences::set(const QString& key, const QJsonValue& value) {
    if (m_values.value(key) == value) {
        return;
    }
    m_values.insert(key, value);
    m_dirty = true;
    m_later.start();
}

void Preferences::flush() {
    if (!m_dirty || !m_tasks.user()) {
        return;
    }
    m_dirty = false;
    const auto text = QJsonDocument(m_values).toJson(QJsonDocument::Compact).toStdString();
    m_tasks.write(
        this,
        [text](app::Context& context) {
            app::storeSetting(context, kKey, text);
            return Nothing{};
        },
        [](Nothing) {});
}

QByteArray Preferences::bytes(const QString& key) const {
    return QByteArray::fromBase64(value(key).toString().toLatin1());
}

void Preferences::setBytes(const QString& key, const QByteArray& bytes) {
    set(key, QString::fromLatin1(bytes.toBase64()));
}

} // namespace werkbalie::ui
