// libsodium behind three functions.
#include "app/users/password.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <stdexcept>

namespace werkbalie::app {

namespace {

/// Of random bytes that were thrown away; it only has to cost what a real one costs.
constexpr const char* kNobody = "$argon2id$v=19$m=65536,t=2,p=1$vNQErIhFPaoQrTCSQ0nJEw$"
                                "ZJ80VpW8rZtZHmlINPNirMMV0NQOOwLj1mhypbcCGdU";

void startSodium() {
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium does not start");
    }
}

std::size_t characters(std::string_view utf8) {
    const auto continuation = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    };
    return utf8.size() - static_cast<std::size_t>(std::ranges::count_if(utf8, continuation));
}

} // namespace

domain::Result<void> checkPassword(std::string_view password) {
    if (characters(password) < kShortestPassword) {
        return domain::refuse("password.too_short", "password",
                              {{"min", std::to_string(kShortestPassword)}});
    }
    return {};
}

std::string hashPassword(std::string_view password) {
    startSodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(
            hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
            crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw std::runtime_error("not enough memory to hash a password");
    }
    return hash.data();
}

bool verifyPassword(const std::string& hash, std::string_view password) {
    startSodium();
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

void pretendToVerify(std::string_view password) {
    static_cast<void>(verifyPassword(kNobody, password));
}

} // namespace werkbalie::app
