#include "runner/harness/template.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "runner/base/error.h"

namespace gavel {
namespace {

struct Tag {
  std::size_t begin = 0;  // of "{{"
  std::size_t end = 0;    // behind "}}"
  char kind = ' ';        // '#', '^', '/', or ' ' for a word
  std::string_view key;
};

class Renderer {
 public:
  Renderer(std::string_view name, std::string_view text) : name_(name), text_(text) {}

  std::string render(const TemplateScope& scope) {
    scopes_.push_back(&scope);
    render_range(0, text_.size());
    return std::move(out_);
  }

 private:
  std::optional<Tag> next_tag(std::size_t from, std::size_t to) const {
    const std::size_t begin = text_.find("{{", from);
    if (begin == std::string_view::npos || begin >= to) return std::nullopt;
    const std::size_t close = text_.find("}}", begin);
    if (close == std::string_view::npos) fail("'{{' without '}}'");
    Tag tag{.begin = begin, .end = close + 2, .kind = ' ', .key = {}};
    std::string_view key = text_.substr(begin + 2, close - begin - 2);
    if (!key.empty() && std::string_view("#^/").find(key.front()) != std::string_view::npos) {
      tag.kind = key.front();
      key.remove_prefix(1);
    }
    tag.key = key;
    if (tag.kind != ' ') swallow_line(tag);
    return tag;
  }

  // A section tag alone on its line takes the line with it.
  void swallow_line(Tag& tag) const {
    std::size_t begin = tag.begin;
    while (begin > 0 && (text_[begin - 1] == ' ' || text_[begin - 1] == '\t')) --begin;
    if (begin > 0 && text_[begin - 1] != '\n') return;
    std::size_t end = tag.end;
    while (end < text_.size() && (text_[end] == ' ' || text_[end] == '\t')) ++end;
    if (end < text_.size() && text_[end] != '\n') return;
    tag.begin = begin;
    tag.end = std::min(end + 1, text_.size());
  }

  void render_range(std::size_t from, std::size_t to) {
    while (const auto tag = next_tag(from, to)) {
      out_ += text_.substr(from, tag->begin - from);
      from = tag->kind == ' ' ? render_word(*tag) : render_section(*tag, to);
    }
    out_ += text_.substr(from, to - from);
  }

  std::size_t render_word(const Tag& tag) {
    const TemplateValue* value = find(tag.key);
    if (value == nullptr || !std::holds_alternative<std::string>(*value)) {
      fail(fmt::format("no word '{}' here", tag.key));
    }
    out_ += std::get<std::string>(*value);
    return tag.end;
  }

  std::size_t render_section(const Tag& open, std::size_t to) {
    const Tag close = closing_of(open, to);
    const TemplateValue* value = find(open.key);
    const auto* scopes =
        value == nullptr ? nullptr : std::get_if<std::vector<TemplateScope>>(value);
    const bool is_shown = is_true(value) != (open.kind == '^');
    if (is_shown && scopes != nullptr) {
      for (const TemplateScope& scope : *scopes) {
        scopes_.push_back(&scope);
        render_range(open.end, close.begin);
        scopes_.pop_back();
      }
      if (scopes->empty()) render_range(open.end, close.begin);
    } else if (is_shown) {
      render_range(open.end, close.begin);
    }
    return close.end;
  }

  Tag closing_of(const Tag& open, std::size_t to) const {
    int depth = 1;
    std::size_t from = open.end;
    while (const auto tag = next_tag(from, to)) {
      if (tag->key == open.key && (tag->kind == '#' || tag->kind == '^')) ++depth;
      if (tag->key == open.key && tag->kind == '/' && --depth == 0) return *tag;
      from = tag->end;
    }
    fail(fmt::format("section '{}' is not closed", open.key));
  }

  static bool is_true(const TemplateValue* value) {
    if (value == nullptr) return false;
    if (const auto* truth = std::get_if<bool>(value)) return *truth;
    if (const auto* text = std::get_if<std::string>(value)) return !text->empty();
    return !std::get<std::vector<TemplateScope>>(*value).empty();
  }

  const TemplateValue* find(std::string_view key) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      const auto found = (*scope)->words.find(std::string(key));
      if (found != (*scope)->words.end()) return &found->second;
    }
    return nullptr;
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw Error(fmt::format("{}: {}", name_, what), "docs/language-format.md lists the words");
  }

  std::string_view name_;
  std::string_view text_;
  std::vector<const TemplateScope*> scopes_;
  std::string out_;
};

}  // namespace

std::string render_template(std::string_view name, std::string_view text,
                            const TemplateScope& scope) {
  return Renderer(name, text).render(scope);
}

}  // namespace gavel
