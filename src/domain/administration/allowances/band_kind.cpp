// The texts of the kinds, and where their hours stand on a statement.
#include "domain/administration/allowances/band_kind.h"

#include "domain/base/choice.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<BandKind, 8> kKinds{{{BandKind::Irregular, "irregular"},
                                       {BandKind::Shift, "shift"},
                                       {BandKind::Overtime, "overtime"},
                                       {BandKind::Holiday, "holiday"},
                                       {BandKind::Cold, "cold"},
                                       {BandKind::Dirty, "dirty"},
                                       {BandKind::StandBy, "stand_by"},
                                       {BandKind::Other, "other"}}};

} // namespace

std::string_view toText(BandKind kind) {
    return choiceText(kKinds, kind);
}
Result<BandKind> parseBandKind(std::string_view text) {
    return parseChoice(kKinds, text);
}

HourType hourTypeOf(BandKind kind) {
    switch (kind) {
    case BandKind::Overtime:
        return HourType::Overtime;
    case BandKind::StandBy:
        return HourType::StandBy;
    case BandKind::Irregular:
    case BandKind::Shift:
    case BandKind::Holiday:
    case BandKind::Cold:
    case BandKind::Dirty:
    case BandKind::Other:
        return HourType::Shift;
    }
    return HourType::Shift;
}

} // namespace werkbalie::domain
