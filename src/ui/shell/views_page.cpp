// Lays out the views and remembers where their splitters stand.
#include "ui/shell/views_page.h"

#include "ui/support/in_sight.h"
#include "ui/support/list_pane.h"
#include "ui/support/look.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

ViewsPage::ViewsPage(const QString& key, Services& services, QWidget* parent)
    : Page(parent), m_key(key), m_services(services), m_names(new QListWidget(this)),
      m_stack(new QStackedWidget(this)) {
    setObjectName(key + u"Page"_s);
    m_names->setObjectName(u"viewList"_s);
    m_names->setAccessibleName(tr("Onderdelen"));
    m_names->setFixedWidth(look::kSideWidth);
    m_names->setUniformItemSizes(true);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::kGrid, 12, 12, look::kGrid);
    layout->setSpacing(12);
    layout->addWidget(m_names);
    layout->addWidget(m_stack, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        if (m_active && row >= 0) {
            m_services.preferences.set(u"view."_s + m_key, currentView());
            viewShown(currentView());
        }
    });
    // Arrows walk through the views; a click or Enter goes to the work in one.
    connect(m_names, &QListWidget::itemClicked, this, [this] { focusFilter(); });
    connect(m_names, &QListWidget::itemActivated, this, [this] { focusFilter(); });
}

void ViewsPage::addView(const View& view) {
    auto* item = new QListWidgetItem(QIcon::fromTheme(view.icon), view.title);
    item->setToolTip(view.title);
    if (view.record == nullptr) {
        m_stack->addWidget(view.list);
    } else {
        auto* splitter = new QSplitter(Qt::Horizontal);
        splitter->setObjectName(view.key + u"Splitter"_s);
        splitter->setChildrenCollapsible(false);
        splitter->addWidget(view.list);
        splitter->addWidget(view.record);
        splitter->setStretchFactor(0, 1);
        m_stack->addWidget(splitter);
        const int share = view.recordShare;
        rememberSplitter(*splitter, m_key + u'.' + view.key, {(100 - share) * 12, share * 12});
    }
    m_views.push_back(view);
    m_names->addItem(item);
    m_names->setVisible(m_views.size() > 1);
    // The longest name decides: a name that is cut says nothing.
    m_names->setFixedWidth(
        std::max(look::kSideWidth, m_names->sizeHintForColumn(0) + 2 * look::kGrid));
}

void ViewsPage::rememberSplitter(QSplitter& splitter, const QString& key,
                                 const QList<int>& fallback) {
    const auto kept = m_services.preferences.bytes(u"splitter."_s + key);
    if (kept.isEmpty() || !splitter.restoreState(kept)) {
        splitter.setSizes(fallback);
    }
    connect(&splitter, &QSplitter::splitterMoved, this, [this, key, split = &splitter] {
        m_services.preferences.setBytes(u"splitter."_s + key, split->saveState());
    });
}

void ViewsPage::activate() {
    if (m_active) {
        return;
    }
    m_active = true;
    const auto kept = m_services.preferences.value(u"view."_s + m_key).toString();
    const auto start = viewKeys().contains(kept) ? kept : viewKeys().value(0);
    if (currentView() == start) {
        viewShown(start);
    } else {
        showView(start);
    }
}

void ViewsPage::showView(const QString& key) {
    const int row = static_cast<int>(viewKeys().indexOf(key));
    if (row >= 0) {
        m_names->setCurrentRow(row);
    }
}

QStringList ViewsPage::viewKeys() const {
    QStringList keys;
    for (const auto& view : m_views) {
        keys << view.key;
    }
    return keys;
}

QString ViewsPage::currentView() const {
    return viewKeys().value(m_names->currentRow());
}

ListPane* ViewsPage::currentList() const {
    const int row = m_names->currentRow();
    if (row < 0) {
        return nullptr;
    }
    auto* list = m_views.at(static_cast<std::size_t>(row)).list;
    auto* pane = qobject_cast<ListPane*>(list);
    return pane != nullptr ? pane : list->findChild<ListPane*>();
}

void ViewsPage::focusFilter() {
    if (auto* list = currentList()) {
        list->focusFilter();
    }
}

bool ViewsPage::clearFilter() {
    auto* list = currentList();
    return list != nullptr && list->clearFilter();
}

QWidget* ViewsPage::scrolled(QWidget* form) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setObjectName(form->objectName().isEmpty() ? u"scrollContent"_s : form->objectName());
    area->setWidget(form);
    keepFocusInSight(*area);
    return area;
}

} // namespace werkbalie::ui
