// The few things of the command line that differ between systems.
#include "cli/platform.h"

#include <cstdlib>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace werkbalie::cli {

namespace {

std::optional<std::string> variable(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr && *value != '\0' ? std::optional<std::string>(value) : std::nullopt;
}

std::filesystem::path dataFolder() {
#ifdef _WIN32
    return variable("APPDATA").value_or(".");
#else
    const std::filesystem::path home = variable("HOME").value_or(".");
#ifdef __APPLE__
    return home / "Library" / "Application Support";
#else
    if (const auto folder = variable("XDG_DATA_HOME")) {
        return *folder;
    }
    return home / ".local" / "share";
#endif
#endif
}

/// Switches the terminal's echo off while it lives.
class Silence {
public:
#ifdef _WIN32
    Silence() : m_input(GetStdHandle(STD_INPUT_HANDLE)) {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Silence() {
        SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    Silence() {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence() {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
public:
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
};

bool inputIsTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

} // namespace

std::filesystem::path defaultDatabase() {
    return dataFolder() / "werkbalie" / "werkbalie.db";
}

std::optional<std::string> askPassword(const std::string& prompt) {
    if (!inputIsTerminal()) {
        return std::nullopt;
    }
    std::cerr << prompt << std::flush;
    std::string password;
    {
        const Silence silence;
        std::getline(std::cin, password);
    }
    std::cerr << '\n';
    return password;
}

} // namespace werkbalie::cli
