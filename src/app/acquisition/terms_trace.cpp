// Scaled whole numbers under English names, as everywhere in the audit trail.
#include "app/acquisition/terms_trace.h"

#include "app/json_text.h"

namespace werkbalie::app {

std::string termsItemJson(const domain::TermsItem& item) {
    return JsonObject()
        .add("kind", toText(item.kind))
        .add("weight", toText(item.weight))
        .add("unit", toText(item.unit))
        .add("value", item.value)
        .add("quantity", item.quantity)
        .add("name", item.name)
        .add("note", item.note)
        .text();
}

std::string termsJson(const domain::EmploymentTerms& terms) {
    JsonObject json;
    json.add("client", terms.client.value)
        .add("name", terms.name)
        .add("occupation", terms.occupation)
        .add("from", terms.validity.from)
        .add("until", terms.validity.until)
        .add("minutes_per_week", terms.minutesPerWeek.count())
        .add("pension_employer", terms.pension.employer.units())
        .add("pension_compensation", toText(terms.pension.compensation))
        .add("pension_franchise", terms.pension.franchise.units());
    if (terms.pension.maximumWage) {
        json.add("pension_maximum", terms.pension.maximumWage->units());
    }
    return json.addList("items", terms.items, termsItemJson)
        .add("notes", terms.notes)
        .add("document_id", terms.documentId)
        .text();
}

std::string payScaleJson(const domain::PayScale& scale) {
    JsonObject json;
    json.add("client", scale.client.value)
        .add("name", scale.name)
        .add("from", scale.validity.from)
        .add("until", scale.validity.until)
        .add("period", toText(scale.period))
        .add("minutes_per_week", scale.minutesPerWeek.count())
        .add("hours_per_period", scale.hoursPerPeriod);
    json.addList("steps", scale.steps, [](const domain::PayStep& step) {
        return JsonObject().add("name", step.name).add("wage", step.wage.cents()).text();
    });
    json.addList("increases", scale.increases, [](const domain::WageIncrease& increase) {
        return JsonObject()
            .add("from", increase.from)
            .add("kind", toText(increase.kind))
            .add("value", increase.value)
            .add("note", increase.note)
            .text();
    });
    return json.add("notes", scale.notes).text();
}

} // namespace werkbalie::app
