#include "cli/render/cache_report.h"

#include <nlohmann/json.hpp>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/table.h"

namespace gavel {

std::string render_cache(const CacheReport& report, const Screen& screen) {
  if (report.contents.folder.empty()) return say(screen.locale, Phrase::NoCache) + "\n";
  std::string out = escape_line(report.contents.folder.string()) + "\n";
  Table table{.columns = {{.title = ""}, {.title = ""}, {.title = ""}}, .rows = {}};
  for (const CachePart& part : report.contents.parts) {
    table.rows.push_back({{"  " + part.name},
                          {say(screen.locale, Phrase::CacheEntries, part.entries)},
                          {format_bytes(part.size)}});
  }
  out += render_table(table, screen);
  out += say(screen.locale, Phrase::CacheSize, format_bytes(report.contents.size()),
             format_bytes(report.most)) +
         "\n";
  if (report.cleared) {
    out += say(screen.locale, Phrase::CacheCleared, format_bytes(*report.cleared)) + "\n";
  }
  if (report.is_in_use) out += say(screen.locale, Phrase::CacheInUse) + "\n";
  return out;
}

std::string render_cache_json(const CacheReport& report) {
  nlohmann::ordered_json parts = nlohmann::ordered_json::array();
  for (const CachePart& part : report.contents.parts) {
    parts.push_back({{"name", part.name}, {"entries", part.entries}, {"bytes", part.size.count}});
  }
  nlohmann::ordered_json document = {{"schema", 1},
                                     {"folder", escape_line(report.contents.folder.string())},
                                     {"bytes", report.contents.size().count},
                                     {"limit_bytes", report.most.count},
                                     {"parts", std::move(parts)}};
  if (report.cleared) {
    document["cleared_bytes"] = report.cleared->count;
    document["in_use"] = report.is_in_use;
  }
  return document.dump(2) + "\n";
}

}  // namespace gavel
