#include <fmt/format.h>

#include "runner/problem/maker_reader.h"

namespace gavel {
namespace {

const std::vector<std::string> kKinds = {"calls", "concat", "choice"};
const std::vector<std::string> kCallOrders = {"random", "cycle"};
constexpr std::int64_t kHeaviest = 1'000'000;

std::optional<std::vector<MakerPtr>> read_arguments(const Method& method, const TomlNode* node,
                                                    TextPosition position,
                                                    const MakerScope& scope) {
  static const TomlTable kNoArguments;
  const TomlTable* table =
      node ? read_table(*node, "a table: { parameter = maker, ... }", scope.errors) : &kNoArguments;
  if (!table) return std::nullopt;
  TableReader reader(*table, node ? node->position : position, scope.errors);
  std::vector<MakerPtr> makers;
  bool is_valid = true;
  for (const Parameter& param : method.params) {
    const TomlNode* maker = reader.required(param.name, "a maker in 'args'");
    makers.push_back(maker ? read_maker(param.type, *maker, scope) : nullptr);
    is_valid = is_valid && makers.back();
  }
  reader.refuse_others();
  return is_valid ? std::optional(std::move(makers)) : std::nullopt;
}

std::optional<CallMaker> read_call_maker(const Signature& signature, const TomlNode& node,
                                         const MakerScope& scope) {
  SpecErrors& errors = scope.errors;
  const TomlTable* table = read_table(node, "a table: { method, weight, args }", errors);
  if (!table) return std::nullopt;
  TableReader reader(*table, node.position, errors);
  std::vector<std::string> names;
  for (const Method& method : signature.methods) names.push_back(method.name);
  const TomlNode* method = reader.required("method", "the name of a method");
  std::size_t which = names.size();  // none
  if (method) which = read_choice(*method, names, errors).value_or(which);
  std::optional<std::int64_t> weight = 1;
  if (const TomlNode* given = reader.optional("weight")) {
    weight = read_integer(*given, "a weight, 1 or more", errors);
    if (weight && (*weight < 1 || *weight > kHeaviest)) {
      errors.add(given->position, fmt::format("expected a weight from 1 to {}", kHeaviest));
      weight.reset();
    }
  }
  const TomlNode* args = reader.optional("args");
  std::optional<std::vector<MakerPtr>> arguments;
  if (which < names.size()) {
    arguments = read_arguments(signature.methods[which], args, node.position, scope);
  }
  reader.refuse_others();
  if (!weight || !arguments) return std::nullopt;
  return CallMaker{which, *weight, *std::move(arguments)};
}

std::optional<DrawCalls> read_draw_calls(const Signature& signature, MakerReader& reader) {
  const MakerScope inner = reader.scope().with_index();
  DrawCalls draw{reader.number("length"), {}, false, inner.index_slot()};
  for (const TomlNode& node : reader.array("of", "a list of { method, weight, args }")) {
    std::optional<CallMaker> call = reader.keep(read_call_maker(signature, node, inner));
    if (call) draw.of.push_back(*std::move(call));
  }
  if (const TomlNode* order = reader.optional("order")) {
    draw.is_cycle =
        reader.keep(read_choice(*order, kCallOrders, reader.errors())) == std::size_t{1};
  }
  return reader.is_valid() ? std::optional(std::move(draw)) : std::nullopt;
}

std::optional<std::vector<CallsMaker>> read_parts(const Signature& signature, MakerReader& reader,
                                                  std::string_view key) {
  std::vector<CallsMaker> parts;
  for (const TomlNode& node : reader.array(key, "a list of makers of calls")) {
    std::optional<CallsMaker> part = reader.keep(read_calls_maker(signature, node, reader.scope()));
    if (part) parts.push_back(*std::move(part));
  }
  return reader.is_valid() ? std::optional(std::move(parts)) : std::nullopt;
}

}  // namespace

std::optional<CallsMaker> read_calls_maker(const Signature& signature, const TomlNode& node,
                                           const MakerScope& scope) {
  const TomlTable* table = read_table(node, "a maker: { kind = \"calls\", ... }", scope.errors);
  if (!table) return std::nullopt;
  TableReader keys(*table, node.position, scope.errors);
  const TomlNode* kind = keys.required("kind", "\"calls\", \"concat\" or \"choice\"");
  const std::optional<std::size_t> choice =
      kind ? read_choice(*kind, kKinds, scope.errors) : std::nullopt;
  if (!choice) return std::nullopt;
  const Type type;
  MakerReader reader(type, keys, scope);
  std::optional<CallsMaker> maker;
  if (*choice == 0) {
    if (auto draw = read_draw_calls(signature, reader)) maker = CallsMaker{*std::move(draw)};
  } else if (*choice == 1) {
    if (auto parts = read_parts(signature, reader, "parts")) {
      maker = CallsMaker{ConcatCalls{*std::move(parts)}};
    }
  } else if (auto parts = read_parts(signature, reader, "of")) {
    maker = CallsMaker{ChooseCalls{*std::move(parts)}};
  }
  keys.refuse_others();
  return maker;
}

}  // namespace gavel
