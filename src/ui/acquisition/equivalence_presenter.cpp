// The comparison of one placement: loaded, judged on every key, kept as proof.
#include "ui/acquisition/equivalence_presenter.h"

#include "ui/acquisition/terms_words.h"

namespace werkbalie::ui {

namespace {

struct Loaded {
    app::EquivalenceDraft draft;
    domain::ParameterSet parameters;
};

} // namespace

EquivalencePresenter::EquivalencePresenter(Services& services, domain::PlacementId placement,
                                           QObject* parent)
    : QObject(parent), m_services(services), m_placement(placement) {}

void EquivalencePresenter::load(std::optional<domain::ClientId> lastClient,
                                std::optional<domain::Date> date) {
    const auto request = m_latest.next();
    m_ready = false; // what is on screen is of another day or other terms until it is loaded
    m_services.tasks.read(
        this,
        [ask =
             app::EquivalenceAsk{.placement = m_placement, .lastClient = lastClient, .date = date}](
            app::Context& context) -> domain::Result<Loaded> {
            auto draft = app::draftEquivalence(context, ask);
            if (!draft) {
                return tl::unexpected(draft.error());
            }
            return Loaded{.draft = std::move(*draft), .parameters = context.parameters};
        },
        [this, request](domain::Result<Loaded> loaded) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!loaded) {
                m_outcome.reset();
                m_refusal = loaded.error();
                Q_EMIT refused();
                return;
            }
            m_draft = std::move(loaded->draft);
            m_parameters = std::move(loaded->parameters);
            m_ready = true;
            judge();
            Q_EMIT drafted();
        });
}

void EquivalencePresenter::edit(domain::EquivalenceInput input) {
    m_draft.input = std::move(input);
    judge();
    Q_EMIT judged();
}

void EquivalencePresenter::judge() {
    if (!m_ready) {
        return;
    }
    m_outcome.reset();
    m_refusal.reset();
    auto outcome = domain::judgeEquivalence(m_draft.input, m_parameters);
    if (outcome) {
        m_outcome = std::move(*outcome);
    } else {
        m_refusal = outcome.error();
    }
}

void EquivalencePresenter::keep() {
    if (!m_ready) {
        return;
    }
    m_services.tasks.write(
        this,
        [wanted = app::KeepEquivalence{.placement = m_placement,
                                       .terms = m_draft.terms.id,
                                       .termsVersion = m_draft.terms.version,
                                       .input = m_draft.input}](app::Context& context) {
            return app::keepEquivalence(context, wanted);
        },
        [this](const domain::Result<storage::EquivalenceProofRow>& proof) {
            if (!proof) {
                m_services.notifier.refused(inWords(proof.error()));
                return;
            }
            m_services.notifier.done(
                proof->passes
                    ? tr("Vergelijking bewaard bij de plaatsing: gelijkwaardig.")
                    : tr("Vergelijking bewaard bij de plaatsing: nog niet gelijkwaardig."));
            Q_EMIT kept();
        },
        tr("Vergelijking bewaren"));
}

} // namespace werkbalie::ui
