// The pattern of every tab: a narrow list of views left, one view's list and record beside it.
#pragma once

#include "ui/shell/page.h"

#include <map>

class QListWidget;
class QSplitter;
class QStackedWidget;

namespace werkbalie::ui {

class ListPane;

struct View {
    QString key;
    QString title;
    QString icon = {};
    QWidget* list = nullptr;   ///< usually a ListPane; takes all room when there is no record
    QWidget* record = nullptr; ///< the selected record, at the right
    int recordShare = 45;      ///< percent of the width at first
};

class ViewsPage : public Page {
    Q_OBJECT

public:
    /// `key` names the page in the user's preferences.
    ViewsPage(const QString& key, Services& services, QWidget* parent);

    void focusFilter() override;
    bool clearFilter() override;
    [[nodiscard]] QStringList viewKeys() const override;
    void showView(const QString& key) override;
    void activate() override;

protected:
    void addView(const View& view);
    [[nodiscard]] QString currentView() const;
    [[nodiscard]] Services& services() const { return m_services; }
    /// The list of the view shown; null when it has none.
    [[nodiscard]] ListPane* currentList() const;
    /// Called each time a view is shown: the moment to load it.
    virtual void viewShown(const QString& key) { Q_UNUSED(key) }
    /// A vertical scroll area around a form, with the margins of a record.
    [[nodiscard]] static QWidget* scrolled(QWidget* form);

private:
    void rememberSplitter(QSplitter& splitter, const QString& key, const QList<int>& fallback);

    QString m_key;
    Services& m_services;
    QListWidget* m_names;
    QStackedWidget* m_stack;
    std::vector<View> m_views;
    bool m_active = false;
};

} // namespace werkbalie::ui
