// libsodium's base 64, with its terminator taken off.
#include "storage/repositories/base64.h"

#include "storage/repositories/codecs.h"

#include <sodium.h>

namespace werkbalie::storage {

std::string toBase64(std::string_view bytes) {
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), kVariant);
    text.pop_back(); // the terminator that C wants
    return text;
}

std::string fromBase64(std::string_view text, std::string_view column) {
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0) {
        db::throwUnreadable(std::string(column));
    }
    bytes.resize(length);
    return bytes;
}

} // namespace werkbalie::storage
