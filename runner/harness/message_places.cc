#include "runner/harness/message_places.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

#include "runner/base/error.h"

namespace gavel {
namespace {

using Groups = std::map<std::string, std::string>;

// One place where a form was found.
struct Found {
  std::size_t begin;
  std::size_t end;
  Groups groups;  // those that took part
};

std::unique_ptr<re2::RE2> compile_form(std::string match, const std::string& file) {
  constexpr std::string_view kHole = "{file}";
  const std::string name = "(?:[^\\s:\"(]*/)?" + re2::RE2::QuoteMeta(file);
  for (std::size_t at = 0; (at = match.find(kHole, at)) != std::string::npos;) {
    match.replace(at, kHole.size(), name);
    at += name.size();
  }
  auto pattern = std::make_unique<re2::RE2>(match, re2::RE2::Quiet);
  if (pattern->ok()) return pattern;
  throw Error(fmt::format("pattern '{}' is not valid: {}", match, pattern->error()));
}

std::optional<Found> find_form(const re2::RE2& pattern, const std::string& text, std::size_t from) {
  std::vector<re2::StringPiece> parts(static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) +
                                      1);
  if (!pattern.Match(text, from, text.size(), re2::RE2::UNANCHORED, parts.data(),
                     static_cast<int>(parts.size()))) {
    return std::nullopt;
  }
  const auto begin = static_cast<std::size_t>(parts[0].data() - text.data());
  Found found{.begin = begin, .end = begin + parts[0].size(), .groups = {}};
  for (const auto& [name, number] : pattern.NamedCapturingGroups()) {
    const re2::StringPiece& part = parts[static_cast<std::size_t>(number)];
    if (part.data() != nullptr) found.groups[name] = std::string(part);
  }
  return found;
}

std::string group(const Groups& groups, const std::string& name, const char* fallback = "") {
  const auto at = groups.find(name);
  return at == groups.end() ? fallback : at->second;
}

std::string filled(const std::string& says, const Groups& groups) {
  std::string text = says;
  for (const auto& [name, value] : groups) {
    const std::string hole = "{" + name + "}";
    if (const std::size_t at = text.find(hole); at != std::string::npos) {
      text.replace(at, hole.size(), value);
    }
  }
  return text;
}

// ":12:5", from 1; the column may be told by what stands before a mark below the line.
std::string position_of(const Groups& groups) {
  std::string position = ":" + group(groups, "line", "1");
  std::string column = group(groups, "column");
  if (groups.contains("before")) {
    const std::string& before = groups.at("before");
    column = std::to_string(
        1 + std::ranges::count_if(before, [](char byte) { return (byte & 0xC0) != 0x80; }));
  }
  if (!column.empty()) position += ":" + column;
  return position;
}

bool continues_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
}

// The file where `text` has it as a word of its own, under the name that its user knows.
std::string with_path(std::string text, const std::string& file, const std::string& path) {
  for (std::size_t at = 0; (at = text.find(file, at)) != std::string::npos;) {
    const std::size_t end = at + file.size();
    const bool begins =
        at == 0 || (!continues_name(text[at - 1]) && text[at - 1] != '/' && text[at - 1] != '.');
    const bool ends = end == text.size() || !continues_name(text[end]);
    const std::string& as = begins && ends ? path : file;
    text.replace(at, file.size(), as);
    at += as.size();
  }
  return text;
}

}  // namespace

struct MessagePlaces::Forms {
  std::vector<MessageForm> rules;
  std::string file;
  std::string path;
  mutable std::once_flag are_compiled;
  mutable std::vector<std::unique_ptr<re2::RE2>> patterns;  // of the rules

  void compile() const {
    std::call_once(are_compiled, [this] {
      for (const MessageForm& rule : rules) patterns.push_back(compile_form(rule.match, file));
    });
  }

  // Calls `visit(rule, found)` for one place behind the other, until it returns false. Of those
  // that begin together the form that is listed first counts.
  template <typename Visit>
  void each_place(const std::string& message, const Visit& visit) const {
    compile();
    std::vector<std::optional<Found>> next;
    for (const auto& pattern : patterns) next.push_back(find_form(*pattern, message, 0));
    for (std::size_t at = 0; at <= message.size();) {
      std::size_t nearest = next.size();
      for (std::size_t i = 0; i < next.size(); ++i) {
        if (next[i] && next[i]->begin < at) next[i] = find_form(*patterns[i], message, at);
        const bool is_first = nearest == next.size();
        if (next[i] && (is_first || next[i]->begin < next[nearest]->begin)) nearest = i;
      }
      if (nearest == next.size() || !visit(rules[nearest], *next[nearest])) return;
      at = std::max(next[nearest]->end, at + 1);
    }
  }

  std::string headed(const std::string& says, const Groups& groups) const {
    const std::string text = filled(says, groups);
    const std::size_t line_end = std::min(text.find('\n'), text.size());
    std::string below = text.substr(line_end);
    if (const std::string rest = group(groups, "rest"); !rest.empty()) {
      below += (rest.front() == '\n' ? "" : "\n") + rest;
    }
    return fmt::format("{}{}: {}: {}{}", path, position_of(groups), group(groups, "kind", "error"),
                       text.substr(0, line_end), with_path(below, file, path));
  }
};

MessagePlaces::MessagePlaces(const Toolchain& toolchain, const Submission& submission) {
  auto forms = std::make_shared<Forms>();
  forms->rules = toolchain.messages;
  forms->file = submission.file_name;
  forms->path = submission.path.string();
  forms_ = std::move(forms);
}

std::string MessagePlaces::locate(const std::string& message) const {
  if (forms_ == nullptr || message.empty()) return message;
  std::string result;
  std::size_t at = 0;
  const auto keep_until = [&](std::size_t end) {
    if (at < end) result += with_path(message.substr(at, end - at), forms_->file, forms_->path);
  };
  forms_->each_place(message, [&](const MessageForm& rule, const Found& found) {
    keep_until(found.begin);
    result += forms_->headed(rule.says, found.groups);
    at = found.end;
    return true;
  });
  keep_until(message.size());
  return result;
}

std::string MessagePlaces::first_place(const std::string& message) const {
  if (forms_ == nullptr || message.empty()) return "";
  std::string line;
  forms_->each_place(message, [&](const MessageForm& rule, const Found& found) {
    line = forms_->headed(rule.says, found.groups);
    line.resize(std::min(line.find('\n'), line.size()));
    return false;
  });
  return line;
}

}  // namespace gavel
