#include "runner/problem/read_signature.h"

#include <fmt/format.h>

#include <algorithm>

namespace gavel {
namespace {

const std::vector<std::string> kSignatureKinds = {"function", "class"};
const std::vector<std::string> kTypeWords = {"int",       "long",   "double",    "bool",
                                             "char",      "string", "list<int>", "linked<int>",
                                             "tree<int>", "void"};

class SignatureReader {
 public:
  SignatureReader(TableReader& reader) : reader_(reader), errors_(reader.errors()) {}

  std::optional<Signature> read() {
    Signature signature;
    const TomlNode* kind = reader_.required("kind", "\"function\" or \"class\"");
    const TomlNode* name = reader_.required("name", "the name of the function or class");
    if (name) signature.name = read_name(*name);
    const std::optional<std::size_t> choice =
        kind ? read_choice(*kind, kSignatureKinds, errors_) : std::nullopt;
    if (!choice) return std::nullopt;  // what else is expected depends on it
    signature.is_class = *choice == 1;
    if (signature.is_class) {
      read_class(signature);
    } else {
      read_function(signature);
    }
    reader_.refuse_others();
    return is_valid_ ? std::optional(std::move(signature)) : std::nullopt;
  }

 private:
  void add_error(TextPosition position, std::string message, std::string hint = "") {
    errors_.add(position, std::move(message), std::move(hint));
    is_valid_ = false;
  }

  std::string read_name(const TomlNode& node) {
    const std::optional<std::string> name = read_text(node, "a name", errors_);
    if (!name) {
      is_valid_ = false;
    } else if (!is_identifier(*name)) {
      add_error(node.position,
                fmt::format("\"{}\" is not a name: expected letters, digits and '_', "
                            "a letter first",
                            *name));
    }
    return name.value_or("");
  }

  Type read_type(const TomlNode& node, bool may_be_void) {
    const std::optional<std::string> text = read_text(node, "a type", errors_);
    is_valid_ = is_valid_ && text.has_value();
    if (!text) return {};
    const std::optional<Type> type = parse_type(*text);
    if (!type) {
      add_error(node.position, fmt::format("unknown type \"{}\"", *text),
                suggest(*text, kTypeWords));
    } else if (type->kind() == TypeKind::Void && !may_be_void) {
      add_error(node.position, "a parameter cannot be void");
    }
    return type.value_or(Type());
  }

  std::vector<Parameter> read_params(const TomlNode* node) {
    std::vector<Parameter> params;
    if (!node) return params;
    constexpr std::string_view kExpected = "a list of parameters: [{ name, type }, ...]";
    const TomlArray* array = read_array(*node, kExpected, errors_);
    is_valid_ = is_valid_ && array;
    if (!array) return params;
    for (const TomlNode& entry : *array) {
      const TomlTable* table = read_table(entry, "a parameter: { name, type }", errors_);
      is_valid_ = is_valid_ && table;
      if (table) params.push_back(read_param(*table, entry.position, params));
    }
    return params;
  }

  Parameter read_param(const TomlTable& table, TextPosition position,
                       const std::vector<Parameter>& before) {
    TableReader reader(table, position, errors_);
    Parameter param;
    const TomlNode* name = reader.required("name", "the parameter's name");
    const TomlNode* type = reader.required("type", "the parameter's type");
    is_valid_ = is_valid_ && name && type;
    if (name) param.name = read_name(*name);
    if (type) param.type = read_type(*type, false);
    if (name && std::any_of(before.begin(), before.end(),
                            [&](const Parameter& other) { return other.name == param.name; })) {
      add_error(name->position, fmt::format("two parameters have the name '{}'", param.name));
    }
    reader.refuse_others();
    return param;
  }

  void read_function(Signature& signature) {
    signature.function.name = signature.name;
    signature.function.params = read_params(reader_.optional("params"));
    if (const TomlNode* returns = reader_.optional("returns")) {
      signature.function.returns = read_type(*returns, true);
    }
    const bool is_void = signature.function.returns.kind() == TypeKind::Void;
    if (const TomlNode* output = reader_.optional("output")) {
      if (!is_void) add_error(output->position, "'output' is for a function that returns \"void\"");
      std::vector<std::string> names;
      for (const Parameter& param : signature.function.params) names.push_back(param.name);
      signature.output = read_choice(*output, names, errors_);
      is_valid_ = is_valid_ && signature.output;
    } else if (is_void && is_valid_) {
      add_error(
          reader_.position(),
          "a function that returns \"void\" needs 'output': the parameter that is its answer");
    }
  }

  void read_class(Signature& signature) {
    signature.constructor.name = signature.name;
    signature.constructor.params = read_params(reader_.optional("constructor"));
    for (const Parameter& param : signature.constructor.params) {
      if (param.name == "calls") {
        add_error(reader_.position(),
                  "a constructor's parameter cannot be named 'calls': the list of calls is");
      }
    }
    const TomlNode* methods = reader_.required("methods", "a list of methods");
    const TomlArray* array = methods ? read_array(*methods, "a list of methods", errors_) : nullptr;
    is_valid_ = is_valid_ && array;
    if (!array) return;
    for (const TomlNode& entry : *array) {
      const TomlTable* table = read_table(entry, "a method: { name, params, returns }", errors_);
      is_valid_ = is_valid_ && table;
      if (table) signature.methods.push_back(read_method(*table, entry.position));
    }
    if (array->empty()) add_error(methods->position, "a class needs at least one method");
  }

  Method read_method(const TomlTable& table, TextPosition position) {
    TableReader reader(table, position, errors_);
    Method method;
    const TomlNode* name = reader.required("name", "the method's name");
    is_valid_ = is_valid_ && name;
    if (name) method.name = read_name(*name);
    method.params = read_params(reader.optional("params"));
    if (const TomlNode* returns = reader.optional("returns")) {
      method.returns = read_type(*returns, true);
    }
    reader.refuse_others();
    return method;
  }

  TableReader& reader_;
  SpecErrors& errors_;
  bool is_valid_ = true;
};

}  // namespace

std::optional<Signature> read_signature(const TomlNode& node, SpecErrors& errors) {
  const TomlTable* table =
      read_table(node, "a table: { kind = \"function\", name, params, returns }", errors);
  if (!table) return std::nullopt;
  TableReader reader(*table, node.position, errors);
  return SignatureReader(reader).read();
}

}  // namespace gavel
