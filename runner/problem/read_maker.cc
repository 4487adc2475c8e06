#include "runner/problem/read_maker.h"

#include <fmt/format.h>

#include "runner/problem/maker_kinds.h"
#include "runner/problem/maker_reader.h"

namespace gavel {
namespace {

const MakerKind* find_kind(const TomlNode& node, const Type& type, const MakerScope& scope) {
  const std::optional<std::string> name = read_text(node, "the kind of a maker", scope.errors);
  if (!name) return nullptr;
  std::vector<std::string> fitting;
  for (const MakerKind& row : maker_kind_rows()) {
    if (row.fits(type)) fitting.emplace_back(row.name);
    if (row.name != *name) continue;
    if (row.fits(type)) return &row;
    scope.errors.add(node.position, fmt::format("'{}' makes {}: expected a maker of {}", row.name,
                                                row.makes, to_string(type)));
    return nullptr;
  }
  scope.errors.add(node.position, fmt::format("unknown kind '{}'", *name), suggest(*name, fitting));
  return nullptr;
}

}  // namespace

MakerPtr read_maker(const Type& type, const TomlNode& node, const MakerScope& scope) {
  const TomlTable* table = read_table(node, "a maker: { kind = ... }", scope.errors);
  if (!table) return nullptr;
  TableReader keys(*table, node.position, scope.errors);
  const TomlNode* kind = keys.required("kind", "the kind of a maker");
  const MakerKind* row = kind ? find_kind(*kind, type, scope) : nullptr;
  if (!row) return nullptr;
  MakerReader reader(type, keys, scope);
  MakerData data = row->read(reader);
  keys.refuse_others();
  if (!reader.is_valid()) return nullptr;
  return std::make_shared<const Maker>(Maker{type, std::move(data)});
}

std::vector<std::string> maker_kinds() {
  std::vector<std::string> kinds;
  for (const MakerKind& row : maker_kind_rows()) kinds.emplace_back(row.name);
  kinds.emplace_back("calls");
  return kinds;
}

}  // namespace gavel
