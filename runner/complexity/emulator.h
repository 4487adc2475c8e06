// QEMU's user mode with our plugin: counts the instructions of any program.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gavel {

struct Emulator {
  std::filesystem::path program;
  std::filesystem::path plugin;
  std::string token;  // begins the plugin's lines on standard error; drawn anew for each emulator

  // What stands before the command of the program to count.
  std::vector<std::string> prefix() const;
};

// The emulator of this machine's architecture, or nothing: not installed, or no plugin. `missing`
// then says which and what would help.
std::optional<Emulator> find_emulator(const std::filesystem::path& plugin, std::string& missing);

// What was counted until then.
struct Mark {
  std::uint64_t instructions = 0;
  std::uint64_t copying = 0;  // of these, in loops that may copy; 0 where they are not told apart

  bool operator==(const Mark&) const = default;
};

// The marks, in order; the plugin's lines are taken out of `text`.
std::vector<Mark> take_marks(const Emulator& emulator, std::string& text);

}  // namespace gavel
