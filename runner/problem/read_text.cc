#include "runner/problem/read_text.h"

namespace gavel {

std::optional<Bilingual> read_bilingual(const TomlNode& node, SpecErrors& errors) {
  const TomlTable* table = read_table(node, "a text in both languages: { en, zh }", errors);
  if (!table) return std::nullopt;
  TableReader reader(*table, node.position, errors);
  const TomlNode* en = reader.required("en", "the English text");
  const TomlNode* zh = reader.required("zh", "the Chinese text");
  const std::optional<std::string> english =
      en ? read_text(*en, "the English text", errors) : std::nullopt;
  const std::optional<std::string> chinese =
      zh ? read_text(*zh, "the Chinese text", errors) : std::nullopt;
  reader.refuse_others();
  return Bilingual{english.value_or(""), chinese.value_or("")};
}

std::optional<Bilingual> read_note(const TomlNode& node, SpecErrors& errors) {
  if (const auto* text = std::get_if<std::string>(&node.data)) return Bilingual{*text, *text};
  return read_bilingual(node, errors);
}

}  // namespace gavel
