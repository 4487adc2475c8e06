#include "runner/sandbox/kernel_text.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "runner/base/unique_fd.h"

namespace gavel {

// No stream: a file of /proc that cannot be read would throw inside of it, and unwinding takes
// longer than all the rest.
std::string text_of(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  std::array<char, 4096> part;
  while (file) {
    const ssize_t size = ::read(file.get(), part.data(), part.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) break;
    text.append(part.data(), static_cast<std::size_t>(size));
  }
  return text;
}

std::string_view take_word(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view word = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return word;
}

bool has_word(std::string_view text, std::string_view word, char separator) {
  while (!text.empty())
    if (take_word(text, separator) == word) return true;
  return false;
}

}  // namespace gavel
