// SHA-256, as what was sent or handed in is proved with.
#include "app/content_hash.h"

#include <array>
#include <sodium.h>
#include <vector>

namespace werkbalie::app {

std::string contentHash(std::string_view content) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> bytes{};
    const std::vector<unsigned char> input(content.begin(), content.end());
    crypto_hash_sha256(bytes.data(), input.data(), input.size());
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

} // namespace werkbalie::app
