// The command line program: hands over the arguments and the three streams.
#include "cli/command_line.h"

#include <iostream>

int main(int argc, char* argv[]) {
    return werkbalie::cli::run({argv + 1, argv + argc},
                               {.in = std::cin, .out = std::cout, .err = std::cerr});
}
