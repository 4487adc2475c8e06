// Mustache's core, without escaping: words, sections, inverted sections.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gavel {

// What a template is filled from: a text, a truth, a list of scopes, or one scope.
struct TemplateScope;
using TemplateValue = std::variant<std::string, bool, std::vector<TemplateScope>>;
struct TemplateScope {
  std::map<std::string, TemplateValue> words;
};

// Error for an unknown word or an unclosed section; `name` is the template's, for the message.
std::string render_template(std::string_view name, std::string_view text,
                            const TemplateScope& scope);

}  // namespace gavel
