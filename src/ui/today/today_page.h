// Vandaag: what needs doing now, each line one key from its record.
#pragma once

#include "app/today.h"
#include "ui/shell/page.h"

#include <array>

class QVBoxLayout;

namespace werkbalie::ui {

class ListPane;
class StatCard;
class TodayPresenter;

[[nodiscard]] PageEntry todayPageEntry();

class TodayPage final : public Page {
    Q_OBJECT

public:
    TodayPage(Services& services, QWidget* parent);

    void activate() override;
    void reload() override;
    void focusFilter() override;
    bool clearFilter() override;
    [[nodiscard]] ListPane& list() const { return *m_list; }

private:
    void buildHeader(QWidget* parent, QVBoxLayout& layout);
    void showCounts();
    void filterBy(app::Urgency urgency, bool on);
    void openCurrent();

    Services& m_services;
    TodayPresenter* m_presenter;
    std::array<StatCard*, 3> m_cards{};
    ListPane* m_list;
    bool m_loaded = false;
};

} // namespace werkbalie::ui
