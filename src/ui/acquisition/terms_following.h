// What a calculation does when the client's terms change under it.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"

#include <QStringList>

namespace werkbalie::ui {

struct FollowedTerms {
    domain::ClientTerms terms;
    QStringList changed = {}; ///< names of the fields that followed
    QStringList kept = {};    ///< of those that changed too, but were typed over here
};

/// A field that still is as it was filled in takes the new value; one that was typed over stays.
/// The bounds of a pay scale go with its step and are left alone.
[[nodiscard]] FollowedTerms followTerms(const domain::ClientTerms& now,
                                        const domain::ClientTerms& filledIn,
                                        const domain::ClientTerms& wanted);

} // namespace werkbalie::ui
