#include "runner/complexity/emulator.h"

#include <fmt/format.h>
#include <sys/random.h>
#include <sys/utsname.h>

#include <cerrno>
#include <charconv>
#include <cstdint>

#include "runner/base/error.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::string machine() {
  utsname names{};
  ::uname(&names);
  return names.machine;
}

std::string draw_token() {
  std::uint64_t bits[2];
  if (::getrandom(bits, sizeof bits, 0) != sizeof bits) throw system_error("getrandom", errno);
  return fmt::format("gavel-count-{:016x}{:016x}", bits[0], bits[1]);
}

}  // namespace

std::vector<std::string> Emulator::prefix() const {
  std::vector<std::string> words{program.string(), "-plugin",
                                 fmt::format("{},token={}", plugin.string(), token)};
  // `rep movsb` counts one instruction a byte where vector copies count one for 16 or 32: a library
  // that switches between them by size would look like a jump in growth.
  if (machine() == "x86_64") {
    words.emplace_back("-cpu");
    words.emplace_back("max,-erms,-fsrm");
  }
  return words;
}

std::optional<Emulator> find_emulator(const fs::path& plugin, std::string& missing) {
  std::error_code ignored;
  for (const char* folder : {"/usr/bin", "/usr/local/bin"}) {
    fs::path program = fs::path(folder) / ("qemu-" + machine());
    if (!fs::exists(program, ignored)) continue;
    if (!fs::exists(plugin, ignored)) {
      missing = fmt::format("the emulator's plugin {} was not built", plugin.string());
      return std::nullopt;
    }
    return Emulator{
        .program = std::move(program), .plugin = fs::canonical(plugin), .token = draw_token()};
  }
  missing = fmt::format("qemu-{} is not installed: sudo apt-get install qemu-user", machine());
  return std::nullopt;
}

std::vector<Mark> take_marks(const Emulator& emulator, std::string& text) {
  std::vector<Mark> marks;
  const std::string begin = "\n" + emulator.token + " ";
  for (std::size_t at = 0; (at = text.find(begin, at)) != std::string::npos;) {
    const std::size_t digits = at + begin.size();
    const std::size_t end = text.find('\n', digits);
    if (end == std::string::npos) break;
    Mark mark;
    const char* const last = text.data() + end;
    const auto read = std::from_chars(text.data() + digits, last, mark.instructions);
    if (read.ptr != last) std::from_chars(read.ptr + 1, last, mark.copying);
    marks.push_back(mark);
    text.erase(at, end + 1 - at);
  }
  return marks;
}

}  // namespace gavel
