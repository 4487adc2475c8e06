#include "cli/render/growth_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/plot.h"
#include "cli/render/table.h"
#include "cli/render/text.h"
#include "cli/render/translate.h"

namespace gavel {
namespace {

constexpr std::size_t kGrowthIndent = 4;
constexpr std::size_t kPlotRows = 6;

Cell verdict_cell(GrowthVerdict verdict, bool has_target, Locale locale) {
  if (!has_target) return {say(locale, Phrase::GrowthNoTarget), Role::Dim};
  switch (verdict) {
    case GrowthVerdict::Within:
      return {say(locale, Phrase::GrowthWithin), Role::Good};
    case GrowthVerdict::Exceeds:
      return {say(locale, Phrase::GrowthExceeds), Role::Bad};
    case GrowthVerdict::Inconclusive:
      return {say(locale, Phrase::GrowthInconclusive), Role::Warning};
  }
  return {};
}

Cell verdict_of(const SolutionGrowth& growth, Locale locale) {
  if (!growth.is_accepted) {
    return {say(locale, Phrase::GrowthNotAccepted, row(growth.judged.verdict).code), Role::Bad};
  }
  const bool has_target = !growth.time.target.empty() || !growth.space.target.empty();
  return verdict_cell(growth.verdict, has_target, locale);
}

std::string sizes_text(const Sizes& sizes) {
  std::string text;
  for (const auto& [name, size] : sizes) {
    text += fmt::format("{}{} = {}", text.empty() ? "" : ", ", name, size);
  }
  return text;
}

// From nanoseconds to years: what a person can picture.
std::string long_time(double seconds, Locale locale) {
  struct Unit {
    double seconds;
    Phrase phrase;
  };
  constexpr Unit kUnits[] = {{31557600, Phrase::InYears},
                             {86400, Phrase::InDays},
                             {3600, Phrase::InHours},
                             {60, Phrase::InMinutes}};
  if (seconds > 31557600e3) return say(locale, Phrase::InAges);
  for (const Unit& unit : kUnits) {
    if (seconds >= 2 * unit.seconds) {
      return say(locale, unit.phrase, fmt::format("{:.0f}", seconds / unit.seconds));
    }
  }
  return format_duration(Duration(static_cast<std::int64_t>(seconds * 1e9)));
}

std::string amount_text(double amount, bool is_time, Locale locale) {
  return is_time ? long_time(amount, locale)
                 : format_bytes({static_cast<std::uint64_t>(std::min(amount, 1e18))});
}

double amount_of(const CostPoint& point, bool is_time) {
  return is_time ? point.seconds : point.cost;
}

// The ray whose cost grows most beyond the target: what the sentence and the plot are about.
const MeasuredRay* telling_ray(const GrowthPart& part) {
  const MeasuredRay* steepest = nullptr;
  double most = -1;
  for (const MeasuredRay& ray : part.rays) {
    if (ray.ray.points.size() < 2) continue;
    const double ratio = ray.ray.points.back().cost / std::max(1.0, ray.ray.points.front().cost);
    if (ratio > most) steepest = &ray;
    most = std::max(most, ratio);
  }
  return steepest;
}

// Growth of a parsed class between two sizes.
double factor(const Growth& growth, const Sizes& from, const Sizes& to) {
  return std::exp(log_of(growth, to) - log_of(growth, from));
}

std::optional<Growth> parse(const std::string& text, const Sizes& sizes) {
  std::vector<std::string> names;
  for (const auto& [name, size] : sizes) names.push_back(name);
  const auto parsed = parse_growth(text, names);
  if (const auto* growth = std::get_if<Growth>(&parsed)) return *growth;
  return std::nullopt;
}

// "at n = 1000000 that is about 3 hours instead of 0.1 ms"; empty when it cannot be said.
std::string would_be(const GrowthPart& part, bool is_time, Locale locale) {
  const MeasuredRay* ray = telling_ray(part);
  if (ray == nullptr) return "";
  const CostPoint& first = ray->ray.points.front();
  const CostPoint& last = ray->ray.points.back();
  const auto fitted = parse(part.fitted, last.sizes);
  const auto target = parse(part.target, last.sizes);
  if (!fitted || !target) return "";
  Sizes far = last.sizes;
  for (const std::string& name : ray->ray.vary)
    far[name] = std::max<std::int64_t>(far[name], 100'000);
  const double would = amount_of(last, is_time) * factor(*fitted, last.sizes, far);
  const double should = amount_of(first, is_time) * factor(*target, first.sizes, far);
  // Where several variables grow, another one than the first may be what is beyond.
  if (would <= should) return "";
  return say(locale, is_time ? Phrase::TimeWouldBe : Phrase::SpaceWouldBe, sizes_text(far),
             amount_text(would, is_time, locale), amount_text(should, is_time, locale));
}

std::string sentence(const GrowthPart& part, bool is_time, Locale locale) {
  const std::string what = say(locale, is_time ? Phrase::GrowthTime : Phrase::GrowthSpace);
  if (part.verdict == GrowthVerdict::Inconclusive) return translate(locale, part.reason);
  if (part.verdict == GrowthVerdict::Within) {
    return say(locale, Phrase::GrowsLikeWithin, what, part.fitted, part.target);
  }
  // A part of the work does not tell how much longer all of it takes.
  const std::string scale =
      part.reason.empty() ? would_be(part, is_time, locale) : translate(locale, part.reason);
  return say(locale, Phrase::GrowsLike, what, part.fitted, part.target,
             scale.empty() ? say(locale, Phrase::GrowthExceeds) : scale);
}

std::string cost_table(const GrowthPart& part, bool is_time, const Screen& screen) {
  Table table;
  table.columns = {{.title = say(screen.locale, Phrase::Size)},
                   {.title = say(screen.locale, is_time ? Phrase::Cost : Phrase::Bytes),
                    .is_right_aligned = true},
                   {.title = say(screen.locale, Phrase::PerTarget), .is_right_aligned = true}};
  for (const MeasuredRay& ray : part.rays) {
    for (const CostPoint& point : ray.ray.points) {
      const auto target = parse(part.target, point.sizes);
      const double ratio =
          target ? std::max(1.0, point.cost) / std::exp(log_of(*target, point.sizes)) : 0;
      table.rows.push_back({{sizes_text(point.sizes)},
                            {fmt::format("{:.0f}", point.cost)},
                            {target ? fmt::format("{:.3g}", ratio) : ""}});
    }
  }
  return table.rows.empty() ? "" : render_table(table, screen);
}

std::string plot(const GrowthPart& part, const Screen& screen) {
  const MeasuredRay* ray = telling_ray(part);
  if (ray == nullptr) return "";
  Curve solution;
  Curve target{.points = {}, .mark = '.', .is_dashed = true};
  const CostPoint& first = ray->ray.points.front();
  const auto growth = parse(part.target, first.sizes);
  for (const CostPoint& point : ray->ray.points) {
    const auto size =
        static_cast<double>(std::max<std::int64_t>(1, point.sizes.at(ray->ray.vary.front())));
    const double start = std::max(1.0, first.cost);
    solution.points.emplace_back(size, std::max(1.0, point.cost));
    if (growth) target.points.emplace_back(size, start * factor(*growth, first.sizes, point.sizes));
  }
  const std::size_t columns =
      std::min<std::size_t>(48, screen.columns > 8 ? screen.columns - 8 : 8);
  const char* terminal = std::getenv("TERM");
  const bool is_ascii = terminal != nullptr && std::string_view(terminal) == "dumb";
  return render_plot({target, solution}, columns, kPlotRows, is_ascii);
}

std::string indented(const std::string& text) {
  std::string out;
  for (const std::string_view line : split_lines(text)) {
    out += std::string(kGrowthIndent, ' ') + std::string(line) + "\n";
  }
  return out;
}

std::string render_part(const GrowthPart& part, bool is_time, const Screen& screen) {
  const std::string name = say(screen.locale, is_time ? Phrase::GrowthTime : Phrase::GrowthSpace);
  const Cell verdict = verdict_cell(part.verdict, !part.target.empty(), screen.locale);
  std::string out = fmt::format("  {}  {}\n", paint(screen, Role::Strong, name),
                                paint(screen, verdict.role, verdict.text));
  std::string words;
  for (const std::string& line :
       wrap(escape_line(sentence(part, is_time, screen.locale)),
            screen.columns > kGrowthIndent ? screen.columns - kGrowthIndent : 8)) {
    words += line + "\n";
  }
  out += indented(words);
  Screen inner = screen;
  inner.columns = screen.columns > kGrowthIndent ? screen.columns - kGrowthIndent : 8;
  out += indented(cost_table(part, is_time, inner));
  return out + indented(plot(part, inner));
}

std::string notes_of(const SolutionGrowth& growth, const Screen& screen) {
  std::string out;
  for (const std::string& note : growth.notes) {
    for (const std::string& line :
         wrap(escape_line(translate(screen.locale, note)), screen.columns - 2)) {
      out += "  " + paint(screen, Role::Warning, line) + "\n";
    }
  }
  return out;
}

}  // namespace

std::string render_growth_line(const SolutionGrowth& growth, const Screen& screen) {
  const Cell verdict = verdict_of(growth, screen.locale);
  std::string line = fmt::format("{}  {}  {}", paint(screen, verdict.role, verdict.text),
                                 escape_line(growth.judged.problem), growth.judged.language);
  line += "  " + escape_line(growth.judged.solution.string());
  return line + "\n";
}

std::string render_growth(const SolutionGrowth& growth, const Screen& screen) {
  std::string out = render_growth_line(growth, screen);
  if (!growth.is_accepted) return out + notes_of(growth, screen);
  out += render_part(growth.time, true, screen);
  out += render_part(growth.space, false, screen);
  const Phrase by = growth.measure == "instructions" ? Phrase::MeasureInstructions
                    : growth.measure == "blocks"     ? Phrase::MeasureBlocks
                                                     : Phrase::MeasureCpuTime;
  out += "  " + paint(screen, Role::Dim, say(screen.locale, Phrase::PlotKey)) + "\n";
  out += "  " +
         paint(screen, Role::Dim, say(screen.locale, Phrase::MeasuredBy, say(screen.locale, by))) +
         "\n";
  return out + notes_of(growth, screen);
}

std::string render_growth_table(const GrowthReport& report, const Screen& screen) {
  const Locale locale = screen.locale;
  Table table;
  table.columns = {{.title = say(locale, Phrase::GrowthSolution), .least_columns = 12},
                   {.title = say(locale, Phrase::GrowthTime)},
                   {.title = say(locale, Phrase::GrowthTarget)},
                   {.title = say(locale, Phrase::GrowthVerdict)},
                   {.title = say(locale, Phrase::GrowthSpace)},
                   {.title = say(locale, Phrase::GrowthTarget)},
                   {.title = say(locale, Phrase::GrowthVerdict)}};
  for (const SolutionGrowth& growth : report.results) {
    const std::string path = escape_line(growth.judged.solution.string());
    if (!growth.is_accepted) {
      table.rows.push_back({{path}, {}, {}, verdict_of(growth, locale), {}, {}, {}});
      continue;
    }
    table.rows.push_back(
        {{path},
         {growth.time.fitted},
         {growth.time.target},
         verdict_cell(growth.time.verdict, !growth.time.target.empty(), locale),
         {growth.space.fitted},
         {growth.space.target},
         verdict_cell(growth.space.verdict, !growth.space.target.empty(), locale)});
  }
  return render_table(table, screen);
}

}  // namespace gavel
