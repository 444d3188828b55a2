// The command line program: hands over the arguments and the three streams.
#include "cli/command_line.h"

#include <iostream>
#include <spdlog/spdlog.h>

int main(int argc, char* argv[]) {
    // The answer is all that may stand on standard output, and an error is one line.
    spdlog::set_level(spdlog::level::off);
    return werkbalie::cli::run({argv + 1, argv + argc},
                               {.in = std::cin, .out = std::cout, .err = std::cerr});
}
