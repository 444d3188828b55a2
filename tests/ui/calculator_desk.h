// What tests of the calculator start from.
#pragma once

#include "app/acquisition/clients.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/acquisition/calculator_presenter.h"

namespace werkbalie::test {

/// The situation of tests/data/tariff/first_day_of_2026: its cents come from another program.
inline ui::CalculatorDraft firstDayOf2026(const ui::CalculatorPresenter& presenter) {
    auto draft = presenter.draft();
    draft.tariff.date = domain::makeDate(2026, 1, 1);
    draft.tariff.employerSize = domain::EmployerSize::Small;
    draft.tariff.grossHourlyWage = domain::HourlyRate::parse("21.00").value();
    draft.tariff.margin = {.kind = domain::MarginKind::PercentageOfTariff, .value = 180'000};
    return draft;
}

inline std::string text(const QString& value) {
    return value.toStdString();
}

/// A client with one agreement that was typed by hand.
inline domain::ClientId clientWithAgreement(Desk& desk, const domain::TariffAgreement& wanted) {
    auto context = desk.context();
    const auto client = app::saveClient(context, {.name = "Toetsveld BV"});
    REQUIRE(client);
    auto agreement = wanted;
    agreement.client = client->record.id;
    agreement.validity.from = domain::makeDate(2026, 1, 1);
    REQUIRE(app::saveTariffAgreement(context, agreement));
    return client->record.id;
}

} // namespace werkbalie::test
