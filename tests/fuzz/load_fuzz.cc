// Any text as a problem.toml: it is a spec or it has errors, and a spec's families make inputs or
// say why not.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "runner/base/error.h"
#include "runner/problem/generator.h"
#include "runner/problem/load.h"

namespace {

// Sizes of a family may ask for gigabytes on purpose; that is no fault.
bool is_small(std::string_view text) {
  return text.find("00") == std::string_view::npos && text.find('^') == std::string_view::npos &&
         text.find('*') == std::string_view::npos;
}

// The folder that the text's id asks for, so that one wrong id does not hide everything else.
std::string folder_of(std::string_view text) {
  constexpr std::string_view kKey = "id = \"";
  const std::size_t begin = text.find(kKey);
  if (begin == std::string_view::npos) return "fuzz";
  const std::string_view rest = text.substr(begin + kKey.size());
  const std::string folder(rest.substr(0, rest.find('"')));
  return folder.find_first_of(std::string_view("/\0", 2)) == std::string::npos ? folder : "fuzz";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto loaded = gavel::load_problem_text(folder_of(text), text);
  const auto* problem = std::get_if<gavel::ProblemSpec>(&loaded);
  if (!problem || !is_small(text)) return 0;
  for (const gavel::FamilySpec& family : problem->families) {
    try {
      gavel::generate(*problem, family, 1);
    } catch (const gavel::Error&) {
      continue;
    }
  }
  return 0;
}
