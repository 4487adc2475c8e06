#include "runner/harness/scope.h"

#include <fmt/format.h>

#include <cctype>

namespace gavel {
namespace {

std::string with_first(std::string name, int (*convert)(int)) {
  if (!name.empty()) name[0] = static_cast<char>(convert(static_cast<unsigned char>(name[0])));
  return name;
}

bool is_upper(const std::string& text, std::size_t i) {
  return i < text.size() && std::isupper(static_cast<unsigned char>(text[i])) != 0;
}

// A word begins at a capital behind a small letter or digit, and at the last capital of a row that
// a small letter follows: totalNQueens is total_n_queens, getURLPath is get_url_path.
std::string snake_case(const std::string& name) {
  std::string result;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool ends_row = i + 1 < name.size() && !is_upper(name, i + 1);
    if (i > 0 && name[i - 1] != '_' && is_upper(name, i) && (!is_upper(name, i - 1) || ends_row)) {
      result += '_';
    }
    result += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
  }
  return result;
}

void add_names(TemplateScope& scope, const std::string& name) {
  scope.words["name"] = name;
  scope.words["name_lower"] = with_first(name, std::tolower);
  scope.words["name_upper"] = with_first(name, std::toupper);
  scope.words["name_snake"] = snake_case(name);
}

void add_type(TemplateScope& scope, const Type& type, const Toolchain& toolchain) {
  scope.words["type"] = to_string(type);
  for (const auto& [key, word] : type_words(toolchain, type)) scope.words[key] = word;
}

std::vector<TemplateScope> params_scope(const std::vector<Parameter>& params,
                                        const Toolchain& toolchain) {
  std::vector<TemplateScope> result;
  for (std::size_t i = 0; i < params.size(); ++i) {
    TemplateScope scope;
    scope.words["index"] = std::to_string(i);
    add_names(scope, params[i].name);
    scope.words["first"] = i == 0;
    scope.words["last"] = i + 1 == params.size();
    add_type(scope, params[i].type, toolchain);
    result.push_back(std::move(scope));
  }
  return result;
}

void add_method(TemplateScope& scope, const Method& method, const Toolchain& toolchain) {
  scope.words["params"] = params_scope(method.params, toolchain);
  TemplateScope returns;
  add_type(returns, method.returns, toolchain);
  scope.words["returns"] = std::vector{returns};
  scope.words["void"] = method.returns.kind() == TypeKind::Void;
}

// Names and types are plain words: a spec with others is not valid.
std::string params_json(const std::vector<Parameter>& params) {
  std::string result;
  for (const Parameter& param : params) {
    result += fmt::format(R"({}{{"name":"{}","type":"{}"}})", result.empty() ? "" : ",", param.name,
                          to_string(param.type));
  }
  return "[" + result + "]";
}

std::string signature_json(const Signature& signature) {
  if (!signature.is_class) {
    return fmt::format(
        R"({{"kind":"function","name":"{}","params":{},"returns":"{}","output":{}}})",
        signature.name, params_json(signature.function.params),
        to_string(signature.function.returns),
        signature.output ? std::to_string(*signature.output) : "null");
  }
  std::string methods;
  for (const Method& method : signature.methods) {
    methods +=
        fmt::format(R"({}{{"name":"{}","params":{},"returns":"{}"}})", methods.empty() ? "" : ",",
                    method.name, params_json(method.params), to_string(method.returns));
  }
  return fmt::format(R"({{"kind":"class","name":"{}","params":{},"methods":[{}]}})", signature.name,
                     params_json(signature.constructor.params), methods);
}

}  // namespace

TemplateScope signature_scope(const Signature& signature, const Toolchain& toolchain) {
  TemplateScope scope;
  add_names(scope, signature.name);
  scope.words["class_name"] = signature.name;
  scope.words["class_name_lower"] = with_first(signature.name, std::tolower);
  scope.words["function"] = !signature.is_class;
  scope.words["class"] = signature.is_class;
  scope.words["signature"] = signature_json(signature);
  add_method(scope, signature.is_class ? signature.constructor : signature.function, toolchain);
  std::vector<TemplateScope> in_place;
  if (signature.output) {
    in_place.push_back(params_scope(signature.function.params, toolchain).at(*signature.output));
  }
  scope.words["in_place"] = in_place.empty() ? TemplateValue(false) : TemplateValue(in_place);
  std::vector<TemplateScope> methods;
  for (std::size_t i = 0; i < signature.methods.size(); ++i) {
    TemplateScope method;
    method.words["index"] = std::to_string(i);
    add_names(method, signature.methods[i].name);
    add_method(method, signature.methods[i], toolchain);
    methods.push_back(std::move(method));
  }
  scope.words["methods"] = methods.empty() ? TemplateValue(false) : TemplateValue(methods);
  return scope;
}

}  // namespace gavel
