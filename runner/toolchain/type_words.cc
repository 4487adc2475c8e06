#include <fmt/format.h>

#include <optional>

#include "runner/base/error.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {
namespace {

// Matches a pattern such as "list<T>" or "list<list<T>>" against a type; T stands for any type.
// Gives the type that T stands for; `fixed` counts what the pattern says beyond T.
struct Match {
  std::optional<Type> t;
  int fixed = 0;
};

std::optional<Match> match(std::string_view pattern, const Type& type) {
  if (pattern == "T") return Match{.t = type, .fixed = 0};
  const std::size_t open = pattern.find('<');
  if (open == std::string_view::npos) {
    if (pattern != to_string(type)) return std::nullopt;
    return Match{.t = std::nullopt, .fixed = 1};
  }
  if (!type.is_container() || !pattern.ends_with('>')) return std::nullopt;
  const std::string name = to_string(type);
  if (name.substr(0, name.find('<')) != pattern.substr(0, open)) return std::nullopt;
  auto inner = match(pattern.substr(open + 1, pattern.size() - open - 2), type.element());
  if (inner) ++inner->fixed;
  return inner;
}

std::string fill(std::string text, const TypeWords& inner) {
  for (const auto& [key, word] : inner) {
    const std::string placeholder = "{T." + key + "}";
    for (std::size_t at = 0; (at = text.find(placeholder, at)) != std::string::npos;) {
      text.replace(at, placeholder.size(), word);
      at += word.size();
    }
  }
  return text;
}

}  // namespace

TypeWords type_words(const Toolchain& toolchain, const Type& type) {
  std::optional<Match> best;
  const TypeWords* words = nullptr;
  for (const auto& [pattern, candidate] : toolchain.types) {
    const auto found = match(pattern, type);
    if (found && (!best || found->fixed > best->fixed)) {
      best = found;
      words = &candidate;
    }
  }
  if (words == nullptr) {
    throw Error(fmt::format("{} has no word for the type {}", toolchain.name, to_string(type)),
                fmt::format("add it to [types] in {}/toolchain.toml", toolchain.folder.string()));
  }
  if (!best->t) return *words;
  const TypeWords inner = type_words(toolchain, *best->t);
  TypeWords result;
  for (const auto& [key, text] : *words) result[key] = fill(text, inner);
  return result;
}

std::string expand(const std::string& text, const Toolchain& toolchain,
                   const std::map<std::string, std::string>& words) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t close = text[at] == '{' ? text.find('}', at) : std::string::npos;
    if (close != std::string::npos) {
      const std::string key = text.substr(at + 1, close - at - 1);
      const auto word = words.find(key);
      const auto program = toolchain.programs.find(key);
      if (word != words.end() || program != toolchain.programs.end()) {
        result += word != words.end() ? word->second : program->second.string();
        at = close + 1;
        continue;
      }
    }
    result += text[at++];
  }
  return result;
}

}  // namespace gavel
