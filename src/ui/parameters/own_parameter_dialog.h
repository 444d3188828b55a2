// One value of the agency's own: from when, how much, and why.
#pragma once

#include "domain/base/finding.h"
#include "storage/repositories/own_parameter_repository.h"
#include "ui/support/unreadable_note.h"
#include "ui/support/work_dialog.h"

#include <functional>
#include <memory>

namespace Ui {
class OwnParameterDialog;
}

namespace werkbalie::ui {

/// A number with up to six decimals, below zero too: "0,04029".
class NumberEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<std::int64_t> millionths() const;
    void setMillionths(std::optional<std::int64_t> millionths);

protected:
    [[nodiscard]] std::optional<QString> normalised(const QString& text) const override;
};

class OwnParameterDialog final : public WorkDialog {
    Q_OBJECT

public:
    /// Says what holds on the first day, for the line under the name.
    using CoveredOn = std::function<QString(domain::Date)>;
    OwnParameterDialog(const storage::OwnParameter& value, CoveredOn coveredOn, domain::Date today,
                       QWidget* parent = nullptr);
    ~OwnParameterDialog() override;
    [[nodiscard]] storage::OwnParameter value() const;
    /// What the rules found in value(); while a field cannot be read, that is shown instead.
    void showFindings(const domain::Findings& findings);

Q_SIGNALS:
    void valueEdited(const werkbalie::storage::OwnParameter& value);

private:
    void edited();
    void showCovered();
    [[nodiscard]] domain::Findings missing() const;
    const std::unique_ptr<::Ui::OwnParameterDialog> m_ui;
    storage::OwnParameter m_value;
    CoveredOn m_coveredOn;
    UnreadableNotes* m_notes = nullptr;
};

} // namespace werkbalie::ui
