// Identifiers from any bytes: what is accepted must be accepted again in its own notation.
#include "domain/base/identifiers.h"
#include "domain/base/person_name.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace werkbalie::domain;

namespace {

template <class T> void checkStable(const std::string& text) {
    if (const auto value = T::parse(text); value && T::parse(value->toString()) != *value)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    checkStable<Iban>(text);
    checkStable<KvkNumber>(text);
    checkStable<VatNumber>(text);
    checkStable<WageTaxNumber>(text);
    checkStable<Postcode>(text);
    checkStable<Email>(text);
    if (const auto bsn = Bsn::parse(text); bsn && Bsn::parse(bsn->digits()) != *bsn)
        std::abort();
    const PersonName name = splitLastName("Jan", text);
    if (name.full().size() > text.size() + 4)
        std::abort();
    return 0;
}
