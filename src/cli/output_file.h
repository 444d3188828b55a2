// Where -o points: a file, or standard output for "-".
#pragma once

#include "cli/invocation.h"

#include <filesystem>
#include <functional>

namespace werkbalie::cli {

/// `write` makes a file; for "-" it makes one aside that is copied to standard output. Says the
/// name of the file made. Exit 0; environment faults as exceptions.
int writeThrough(const Invocation& invocation, const std::string& target,
                 const std::function<domain::Result<void>(const std::filesystem::path&)>& write);

} // namespace werkbalie::cli
