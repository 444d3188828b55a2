// Profiles: who may keep them, what they prefill, and the trace they leave.
#include "app/acquisition/rate_profiles.h"

#include "app/acquisition/calculation_start.h"
#include "app/acquisition/clients.h"
#include "app/administration/tariff_record.h"
#include "storage/audit_trail.h"
#include "storage/repositories/rate_profile_repository.h"
#include "storage/schema/migration_text.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::HourlyRate;
using domain::makeDate;
using domain::RateProfile;

namespace {

RateProfile profileOf(domain::ClientId client, const std::string& name = "Zomer") {
    domain::TariffInput input;
    input.date = makeDate(2026, 6, 1);
    input.grossHourlyWage = HourlyRate::fromUnits(175'000);
    input.phase = domain::Phase::B;
    input.clientTerms.leaveDays = domain::Percentage::fromUnits(270'000);
    input.margin = {.kind = domain::MarginKind::Amount, .value = 65'000};
    return {.name = name,
            .client = client,
            .occupation = "Orderpicker",
            .calculation = tariffInputRecord(input)};
}

CalculationQuestion questionOf(domain::ClientId client, const std::string& occupation) {
    CalculationQuestion question{.client = client, .occupation = occupation, .input = {}};
    question.input.date = makeDate(2026, 11, 24);
    question.input.age = 19;
    return question;
}

} // namespace

TEST_CASE("a profile is kept, changed and deleted, and each leaves a trace that holds") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    const auto saved = saveRateProfile(desk, profileOf(week.client, "  Zomer "));
    REQUIRE(saved);
    CHECK(saved->record.name == "Zomer");
    CHECK(desk.changes.back().entity == Entity::RateProfile);
    auto renamed = saved->record;
    renamed.name = "Herfst";
    const auto second = saveRateProfile(desk, renamed);
    REQUIRE(second);
    CHECK(second->record.version == 2);
    CHECK(saveRateProfile(desk, renamed)->conflict);
    CHECK(deleteRateProfile(desk, saved->record)->conflict); // another version was read
    REQUIRE(deleteRateProfile(desk, second->record));
    CHECK(deleteRateProfile(desk, second->record).error().key == "record.missing");

    CHECK(listRateProfiles(desk, week.client)->empty());
    CHECK_FALSE(storage::AuditTrail(week.agency.connection()).verify().firstBroken);
    auto back = second->record;
    back.id = {};
    back.version = 0;
    REQUIRE(saveRateProfile(desk, back));
    CHECK(listRateProfiles(desk, week.client)->front().name == "Herfst");
}

TEST_CASE("the birth date of the worker is kept neither in a profile nor in its trace") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    auto profile = profileOf(week.client);
    auto input = tariffInputOf(profile.calculation).value();
    input.birthDate = makeDate(2008, 3, 14);
    profile.calculation = tariffInputRecord(input, {{.key = "premium.aof.low", .value = 60'000}});
    REQUIRE(profile.calculation.find("2008-03-14") != std::string::npos);

    const auto saved = saveRateProfile(desk, profile);
    REQUIRE(saved);

    CHECK(saved->record.calculation.find("2008-03-14") == std::string::npos);
    const auto kept = listRateProfiles(desk, week.client)->front().calculation;
    CHECK(kept.find("2008-03-14") == std::string::npos);
    CHECK(tariffOverridesOf(kept)->size() == 1);
    CHECK(tariffInputOf(kept)->margin.value == 65'000);
    const auto trail = storage::AuditTrail(week.agency.connection())
                           .historyOf("rate_profile", saved->record.id.value);
    REQUIRE(trail.size() == 1);
    CHECK(trail.front().newValue.find("2008-03-14") == std::string::npos);
}

TEST_CASE("a birth date that was kept earlier goes out of the profile, and never into the trace") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    auto profile = profileOf(week.client);
    auto input = tariffInputOf(profile.calculation).value();
    input.birthDate = makeDate(2008, 3, 14);
    profile.calculation = tariffInputRecord(input, {{.key = "premium.aof.low", .value = 60'000}});
    auto& connection = week.agency.connection();
    storage::RateProfileRepository profiles(connection);
    const auto old = profiles.save(profile);
    auto clean = profile;
    clean.name = "Zonder";
    clean.calculation = profileOf(week.client).calculation;
    (void)profiles.save(clean);

    const auto stored = profiles.find(domain::RateProfileId{old.id});
    REQUIRE(stored);
    REQUIRE(stored->calculation.find("2008-03-14") != std::string::npos);

    for (const auto& migration : storage::embeddedMigrations()) {
        if (migration.name.find("profile_birth_date") != std::string::npos) {
            for (const auto& sql : storage::statementsFor(migration.text, connection.dialect())) {
                connection.exec(sql);
            }
        }
    }
    const auto cleaned = profiles.find(domain::RateProfileId{old.id});
    REQUIRE(cleaned);
    CHECK(cleaned->calculation.find("birth_date") == std::string::npos);
    CHECK(cleaned->version == old.version + 1);
    auto without = input;
    without.birthDate.reset();
    CHECK(tariffInputOf(cleaned->calculation) == without);
    CHECK(tariffOverridesOf(cleaned->calculation)->size() == 1);
    const auto all = listRateProfiles(desk, week.client);
    const auto other = std::ranges::find(*all, "Zonder", &RateProfile::name);
    REQUIRE(other != all->end());
    CHECK(other->calculation == clean.calculation);

    // Who deletes one that was not cleaned leaves nothing of it in the trail either.
    auto dirty = *cleaned;
    dirty.calculation = profile.calculation;
    const auto back = profiles.save(dirty);
    dirty.version = back.version;
    REQUIRE(deleteRateProfile(desk, dirty));
    for (const auto& entry : storage::AuditTrail(connection).historyOf("rate_profile", old.id)) {
        CHECK(entry.oldValue.find("2008-03-14") == std::string::npos);
    }
    CHECK_FALSE(storage::AuditTrail(connection).verify().firstBroken);
}

TEST_CASE("what cannot be kept is refused, and so is who may not") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(saveRateProfile(desk, profileOf(week.client)));
    const auto refusal = [&](const RateProfile& profile) {
        return saveRateProfile(desk, profile).error().key;
    };
    CHECK(refusal(profileOf(week.client, " ")) == "rate_profile.name_missing");
    CHECK(refusal(profileOf(week.client, std::string(81, 'x'))) == "rate_profile.name_too_long");
    CHECK(refusal(profileOf(week.client, "ZOMER")) == "rate_profile.name_taken");
    auto empty = profileOf(week.client, "Leeg");
    empty.calculation.clear();
    CHECK(refusal(empty) == "rate_profile.calculation_missing");
    empty.calculation = "{damaged";
    CHECK(refusal(empty) == "tariff.record_unreadable");
    auto everyone = profileOf(week.client);
    everyone.client.reset();
    CHECK(saveRateProfile(desk, everyone)); // the same name, but for everyone

    Context hours = week.agency.as(domain::Role::BackOffice);
    CHECK(saveRateProfile(hours, profileOf(week.client, "Nieuw")).error().key == "rights.missing");
    const auto list = listRateProfiles(desk, week.client);
    REQUIRE(list->size() == 2);
    CHECK(deleteRateProfile(hours, list->front()).error().key == "rights.missing");
}

TEST_CASE("a calculation for client and function begins with their profile") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(saveRateProfile(desk, profileOf(week.client)));
    auto general = profileOf(week.client, "Algemeen");
    general.client.reset();
    general.occupation.clear();
    REQUIRE(saveRateProfile(desk, general));

    const auto start = startCalculation(desk, questionOf(week.client, "orderpicker"));
    REQUIRE(start);
    CHECK(start->profile == "Zomer");
    CHECK(start->input.phase == domain::Phase::B);
    CHECK(start->input.margin.value == 65'000);
    CHECK(start->input.date == makeDate(2026, 11, 24)); // day and worker stay
    CHECK(start->input.age == 19);
    CHECK(start->input.grossHourlyWage == HourlyRate::fromUnits(175'000));

    auto typed = questionOf(week.client, "Lasser");
    typed.input.grossHourlyWage = HourlyRate::fromUnits(200'000);
    const auto other = startCalculation(desk, typed);
    REQUIRE(other);
    CHECK(other->profile == "Algemeen");
    CHECK(other->input.grossHourlyWage == HourlyRate::fromUnits(200'000));
}

TEST_CASE("an agreement goes over a profile, and the client's terms over both") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    REQUIRE(saveRateProfile(desk, profileOf(week.client)));
    domain::TariffAgreement agreement;
    agreement.client = week.client;
    agreement.occupation = "Orderpicker";
    agreement.tariff = HourlyRate::fromUnits(350'000);
    agreement.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    REQUIRE(saveTariffAgreement(desk, agreement));
    domain::EmploymentTerms terms;
    terms.client = week.client;
    terms.name = "Cao Logistiek";
    terms.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    auto holiday = domain::usualItem(domain::TermsItemKind::Holiday);
    holiday.value = 290'000;
    terms.items = {holiday};
    REQUIRE(saveEmploymentTerms(desk, terms));
    domain::PayScale scale;
    scale.client = week.client;
    scale.name = "B";
    scale.validity = {makeDate(2026, 1, 1)};
    scale.period = domain::WagePeriod::Hour;
    scale.steps = {{"0", domain::Money::fromCents(1'550)}, {"1", domain::Money::fromCents(1'600)}};
    REQUIRE(savePayScale(desk, scale));

    const auto start = startCalculation(desk, questionOf(week.client, "Orderpicker"));
    REQUIRE(start);
    CHECK(start->fromAgreement);
    CHECK(start->input.phase == domain::Phase::B); // of the profile
    CHECK(start->input.margin.kind == domain::MarginKind::TargetTariff);
    CHECK(start->input.margin.value == 350'000);
    CHECK(start->terms == "Cao Logistiek");
    CHECK(start->input.clientTerms.leaveDays == domain::Percentage::fromUnits(290'000));
    REQUIRE(start->scales.size() == 2);
    CHECK(scaleText(start->scales[1]) == "B, trede 1");

    auto next = questionOf(week.client, "Orderpicker");
    next.input.date = makeDate(2027, 2, 1); // neither agreement nor terms hold
    const auto later = startCalculation(desk, next);
    CHECK_FALSE(later->fromAgreement);
    CHECK(later->terms.empty());
    CHECK(later->input.clientTerms.leaveDays == domain::Percentage::fromUnits(270'000));
}

TEST_CASE("an agreed price that its calculation does not give goes over that calculation") {
    WorkingWeek week(GENERATE(from_range(dialects())));
    Context desk = week.agency.as(domain::Role::Consultant);
    domain::TariffInput input;
    input.date = makeDate(2026, 6, 1);
    input.grossHourlyWage = HourlyRate::fromUnits(175'000);
    input.margin = {.kind = domain::MarginKind::Amount, .value = 65'000};
    const auto breakdown = domain::calculateTariff(input, week.agency.parameters);
    REQUIRE(breakdown);
    domain::TariffAgreement agreement;
    agreement.client = week.client;
    agreement.occupation = "Orderpicker";
    agreement.tariff = HourlyRate::fromMoney(breakdown->tariff);
    agreement.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    agreement.calculation = tariffRecord(input, *breakdown);
    const auto saved = saveTariffAgreement(desk, agreement);
    REQUIRE(saved);
    const auto marginNow = [&] {
        return startCalculation(desk, questionOf(week.client, "Orderpicker"))->input.margin;
    };
    CHECK(marginNow() == input.margin); // that of the calculation

    auto changed = saved->record;
    changed.tariff = HourlyRate::fromUnits(380'000);
    const auto lower = saveTariffAgreement(desk, changed);
    REQUIRE(lower);
    CHECK(marginNow() ==
          domain::MarginTerms{.kind = domain::MarginKind::TargetTariff, .value = 380'000});

    changed = lower->record;
    changed.factor = domain::Factor::parse("2").value();
    REQUIRE(saveTariffAgreement(desk, changed));
    CHECK(marginNow() ==
          domain::MarginTerms{.kind = domain::MarginKind::TargetTariff, .value = 350'000});
}
