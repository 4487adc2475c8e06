#include "cli/render/doctor_report.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/table.h"
#include "cli/render/text.h"
#include "cli/render/translate.h"

namespace gavel {
namespace {

using Json = nlohmann::ordered_json;

std::string indented(std::string_view text, std::size_t indent, const Screen& screen) {
  std::string out;
  const std::size_t columns = screen.columns - std::min(screen.columns, indent);
  for (const std::string& line : wrap(escape_line(text), columns)) {
    out += std::string(indent, ' ') + line + "\n";
  }
  return out;
}

std::string remedy_lines(const std::string& remedy, const Screen& screen) {
  return remedy.empty()
             ? ""
             : indented(say(screen.locale, Phrase::Remedy, translate(screen.locale, remedy)), 4,
                        screen);
}

std::string render_sandbox(const DoctorReport& report, const Screen& screen) {
  std::string out = paint(screen, Role::Strong, say(screen.locale, Phrase::Layers)) + "\n";
  std::string held;
  for (const std::string& name : report.held_layers) held += (held.empty() ? "" : ", ") + name;
  const std::string holds = indented(say(screen.locale, Phrase::LayersHold, held), 2, screen);
  if (report.has_full_sandbox) {
    return out + "  " + paint(screen, Role::Good, say(screen.locale, Phrase::SandboxFull)) + "\n" +
           holds;
  }
  out += holds;
  out += "  " + paint(screen, Role::Warning, say(screen.locale, Phrase::SandboxReduced)) + "\n";
  for (const MissingLayer& layer : report.missing_layers) {
    out += indented(
        translate(screen.locale, layer.name) + ": " + translate(screen.locale, layer.consequence),
        2, screen);
    out += remedy_lines(layer.remedy, screen);
  }
  return out;
}

Cell describe_health(const LanguageHealth& language, Locale locale) {
  if (language.works) return {say(locale, Phrase::Works), Role::Good};
  if (!language.is_installed) return {say(locale, Phrase::Missing), Role::Warning};
  return {say(locale, Phrase::Broken), Role::Bad};
}

nlohmann::ordered_json to_json(const LanguageHealth& health) {
  return {{"id", health.id},
          {"works", health.works},
          {"installed", health.is_installed},
          {"version", escape_invalid_bytes(health.version)},
          {"trouble", escape_invalid_bytes(health.trouble)},
          {"remedy", health.remedy}};
}

}  // namespace

std::string render_doctor(const DoctorReport& report, const Screen& screen) {
  std::string out = render_sandbox(report, screen) + "\n";
  out += paint(screen, Role::Strong, say(screen.locale, Phrase::Languages)) + "\n";
  Table table{.columns = {{.title = ""}, {.title = ""}, {.title = "", .least_columns = 8}},
              .rows = {}};
  for (const LanguageHealth& language : report.languages) {
    table.rows.push_back({{"  " + language.id},
                          describe_health(language, screen.locale),
                          {escape_line(language.version), Role::Dim}});
  }
  table.rows.push_back({{"  " + report.emulator.id},
                        describe_health(report.emulator, screen.locale),
                        {escape_line(report.emulator.version), Role::Dim}});
  out += render_table(table, screen);
  std::vector<LanguageHealth> all = report.languages;
  all.push_back(report.emulator);
  for (const LanguageHealth& language : all) {
    if (language.works) continue;
    out +=
        "\n" + indented(language.id + ": " + translate(screen.locale, language.trouble), 2, screen);
    out += remedy_lines(language.remedy, screen);
  }
  return out;
}

std::string render_doctor_json(const DoctorReport& report) {
  Json missing = Json::array();
  for (const MissingLayer& layer : report.missing_layers) {
    missing.push_back(
        {{"name", layer.name}, {"consequence", layer.consequence}, {"remedy", layer.remedy}});
  }
  Json languages = Json::array();
  for (const LanguageHealth& language : report.languages) languages.push_back(to_json(language));
  const Json json = {{"schema", 1},
                     {"sandbox",
                      {{"full", report.has_full_sandbox},
                       {"holds", report.held_layers},
                       {"missing", std::move(missing)}}},
                     {"languages", std::move(languages)},
                     {"emulator", to_json(report.emulator)}};
  return json.dump(2) + "\n";
}

}  // namespace gavel
