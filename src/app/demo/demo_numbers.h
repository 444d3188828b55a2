// Numbers that pass their checks and belong to nobody.
#pragma once

#include <cstdint>
#include <string>

namespace werkbalie::app {

/// Nine digits that begin with a 9, which is never issued; passes the eleven-test.
[[nodiscard]] std::string demoBsn(std::uint64_t index);
/// Of the bank DEMO, which does not exist; passes mod 97.
[[nodiscard]] std::string demoIban(std::uint64_t index);
/// 06-00…: no operator was given this range.
[[nodiscard]] std::string demoPhone(std::uint64_t index);
[[nodiscard]] std::string demoKvk(std::uint64_t index);
/// Of a tax number that begins with a 9; passes the eleven-test.
[[nodiscard]] std::string demoVat(std::uint64_t index);

} // namespace werkbalie::app
