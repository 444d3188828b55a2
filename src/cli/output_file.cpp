// Where -o points: a file, or standard output for "-".
#include "cli/output_file.h"

#include "cli/session.h"
#include "exchange/text_file.h"

#include <random>

namespace werkbalie::cli {

int writeThrough(const Invocation& invocation, const std::string& target,
                 const std::function<domain::Result<void>(const std::filesystem::path&)>& write) {
    if (target != "-") {
        expect(write(target));
        return invocation.print({{"file", target}});
    }
    const std::filesystem::path aside =
        std::filesystem::temp_directory_path() /
        ("werkbalie-" + std::to_string(std::random_device{}()) + ".out");
    const auto written = write(aside);
    const auto bytes = exchange::readWholeFile(aside);
    std::error_code error;
    std::filesystem::remove(aside, error);
    expect(written);
    return invocation.printText(expect(bytes));
}

} // namespace werkbalie::cli
