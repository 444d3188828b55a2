// What a user arranged to her liking: widths, splitters, columns. One document in her settings.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

namespace werkbalie::ui {

class TaskRunner;

class Preferences final : public QObject {
    Q_OBJECT

public:
    explicit Preferences(TaskRunner& tasks, QObject* parent = nullptr);

    /// Reads the document of the user who is logged in; loaded() follows.
    void load();
    [[nodiscard]] QJsonValue value(const QString& key) const { return m_values.value(key); }
    /// Kept at once in memory, written a second later and at the end.
    void set(const QString& key, const QJsonValue& value);
    void flush();

    [[nodiscard]] QByteArray bytes(const QString& key) const;
    void setBytes(const QString& key, const QByteArray& bytes);

Q_SIGNALS:
    void loaded();

private:
    TaskRunner& m_tasks;
    QJsonObject m_values;
    QTimer m_later;
    bool m_dirty = false;
};

} // namespace werkbalie::ui
