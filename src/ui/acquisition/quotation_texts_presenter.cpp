// The agency's standard texts while they are being worded. No widgets.
#include "ui/acquisition/quotation_texts_presenter.h"

#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::ui {
namespace {

using domain::Result;
using domain::TextBlock;

auto placeIn(std::vector<TextBlock>& blocks, const TextBlock& block) {
    return std::ranges::find_if(blocks, [&](const TextBlock& other) {
        return other.kind == block.kind && other.language == block.language;
    });
}

} // namespace

QuotationTextsPresenter::QuotationTextsPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {}

void QuotationTextsPresenter::load() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::listTextBlocks(context); },
        [this](Result<std::vector<TextBlock>> blocks) {
            if (!blocks) {
                m_services.notifier.refused(blocks.error());
                return;
            }
            m_stored = std::move(*blocks);
            m_drafts = m_stored;
            Q_EMIT loaded();
        });
}

const TextBlock* QuotationTextsPresenter::draft(domain::TextBlockKind kind,
                                                domain::QuotationLanguage language) const {
    const auto found = std::ranges::find_if(m_drafts, [&](const TextBlock& block) {
        return block.kind == kind && block.language == language;
    });
    return found == m_drafts.end() ? nullptr : &*found;
}

void QuotationTextsPresenter::edit(const TextBlock& draft) {
    if (const auto place = placeIn(m_drafts, draft); place != m_drafts.end()) {
        place->title = draft.title;
        place->text = draft.text;
        Q_EMIT changed();
    }
}

bool QuotationTextsPresenter::isDirty(const TextBlock& draft) const {
    return std::ranges::none_of(m_stored, [&](const TextBlock& stored) {
        return stored.kind == draft.kind && stored.language == draft.language &&
               stored.title == draft.title && stored.text == draft.text;
    });
}

bool QuotationTextsPresenter::isDirty() const {
    return std::ranges::any_of(m_drafts, [this](const TextBlock& draft) { return isDirty(draft); });
}

domain::Findings QuotationTextsPresenter::findingsOf(const TextBlock& draft) {
    domain::Findings findings;
    if (domain::trim(draft.text).empty()) {
        findings.push_back(domain::blockingFinding("text_block.empty", "text"));
    }
    if (draft.kind == domain::TextBlockKind::Annex && domain::trim(draft.title).empty()) {
        findings.push_back(domain::blockingFinding("text_block.title_missing", "title"));
    }
    for (const auto& place : app::unknownPlaces(draft.text)) {
        findings.push_back(
            domain::blockingFinding("text_block.place_unknown", "text", {{"value", place}}));
    }
    return findings;
}

bool QuotationTextsPresenter::isBlocked() const {
    return std::ranges::any_of(m_drafts, [this](const TextBlock& draft) {
        return isDirty(draft) && domain::hasBlocking(findingsOf(draft));
    });
}

void QuotationTextsPresenter::keep(const TextBlock& stored) {
    if (const auto place = placeIn(m_stored, stored); place != m_stored.end()) {
        *place = stored;
    }
    if (const auto place = placeIn(m_drafts, stored); place != m_drafts.end()) {
        place->id = stored.id;
        place->version = stored.version;
    }
}

void QuotationTextsPresenter::save() {
    for (const auto& draft : m_drafts) {
        if (!isDirty(draft)) {
            continue;
        }
        m_services.tasks.write(
            this, [draft](app::Context& context) { return app::saveTextBlock(context, draft); },
            [this](const Result<app::Saved<TextBlock>>& saved) {
                if (!saved) {
                    m_services.notifier.refused(saved.error());
                    return;
                }
                keep(saved->record);
                if (saved->conflict) {
                    m_services.notifier.warn(tr("Iemand anders heeft deze tekst intussen "
                                                "gewijzigd. De uwe staat er nog; nogmaals opslaan "
                                                "vervangt die van de ander."));
                } else {
                    m_services.notifier.done(tr("Standaardtekst opgeslagen."));
                }
                Q_EMIT changed();
            },
            tr("Standaardtekst opslaan"));
    }
}

void QuotationTextsPresenter::reset(const TextBlock& draft) {
    m_services.tasks.write(
        this, [draft](app::Context& context) { return app::resetTextBlock(context, draft); },
        [this](const Result<TextBlock>& supplied) {
            if (!supplied) {
                m_services.notifier.refused(supplied.error());
                return;
            }
            keep(*supplied);
            edit(*supplied);
            m_services.notifier.done(tr("De meegeleverde tekst staat terug."));
            Q_EMIT loaded();
        },
        tr("Standaardtekst terugzetten"));
}

} // namespace werkbalie::ui
