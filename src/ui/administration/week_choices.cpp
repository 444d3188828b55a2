// Choices of week, client and branch.
#include "ui/administration/week_choices.h"

#include "app/acquisition/clients.h"
#include "app/users/users.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace werkbalie::ui {

QLabel* labelFor(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

void fitWeek(QLineEdit& week) {
    constexpr int kCursorAndPadding = 28;
    week.setFixedWidth(week.fontMetrics().horizontalAdvance(QStringLiteral("2026-W00")) +
                       kCursorAndPadding);
}

void fillClientsAndBranches(Services& services, QWidget& owner, QComboBox& clients,
                            QComboBox& branches) {
    const storage::ClientQuery query{.today = services.clock.today()};
    services.tasks.read(
        &owner, [query](app::Context& context) { return app::searchClients(context, query); },
        [&clients](const domain::Result<std::vector<storage::ClientRow>>& rows) {
            if (!rows) {
                return;
            }
            for (const auto& client : *rows) {
                if (client.activePlacements > 0) {
                    clients.addItem(qs(client.name), qlonglong{client.id.value});
                }
            }
        });
    services.tasks.read(
        &owner, [](app::Context& context) { return app::listBranches(context); },
        [&branches](const domain::Result<std::vector<domain::Branch>>& known) {
            if (!known) {
                return;
            }
            for (const auto& branch : *known) {
                branches.addItem(qs(branch.name), qlonglong{branch.id.value});
            }
            branches.setVisible(known->size() > 1);
        });
}

} // namespace werkbalie::ui
