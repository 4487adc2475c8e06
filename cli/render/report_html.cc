#include "cli/render/report_html.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "cli/render/html_page.h"
#include "cli/render/phrases.h"
#include "cli/render/translate.h"

namespace gavel {
namespace {

constexpr std::size_t kLongestHtmlText = 16'384;

std::string html_class(Verdict verdict) {
  switch (row(verdict).tone) {
    case Tone::Good:
      return "good";
    case Tone::Bad:
      return "bad";
    case Tone::Warning:
      return "warning";
    case Tone::Fault:
      return "fault";
  }
  return "";
}

std::string data_text(const std::string& raw) {
  return html_text(raw.size() > kLongestHtmlText ? raw.substr(0, kLongestHtmlText) + "…" : raw);
}

std::string labelled(Phrase label, const std::string& raw, Locale locale) {
  if (raw.empty()) return "";
  return fmt::format("<dt>{}</dt><dd><pre>{}</pre></dd>\n", html_text(words(locale, label)),
                     data_text(raw));
}

std::string observations(const CaseResult& one, Locale locale) {
  return "<p>" + data_text(translate(locale, one.message)) + "</p>\n<dl>\n" +
         labelled(Phrase::Input, one.input, locale) +
         labelled(Phrase::Expected, one.expected, locale) +
         labelled(Phrase::Actual, one.actual, locale) + labelled(Phrase::Printed, one.out, locale) +
         labelled(Phrase::PrintedToError, one.err, locale) + "</dl>\n";
}

std::string failure_html(const CaseResult& one, bool is_open, Locale locale) {
  std::string out = fmt::format(
      "<details{}><summary><span class=\"verdict {}\">{}</span> {}</summary>\n",
      is_open ? " open" : "", html_class(one.verdict), row(one.verdict).code, html_text(one.name));
  if (!one.why.empty()) out += "<p class=\"dim\">" + html_text(one.why) + "</p>\n";
  out += observations(one, locale);
  if (one.smaller) {
    out += "<h3>" + html_text(words(locale, Phrase::SmallestCase)) + "</h3>\n" +
           observations(one.smaller->shown, locale);
  }
  return out + "</details>\n";
}

std::string grid_html(const SolutionResult& result) {
  std::string out = "<ul class=\"cases\">\n";
  for (const CaseResult& one : result.cases) {
    const std::string title = html_text(fmt::format("{} {}", one.name, row(one.verdict).code));
    out += fmt::format("<li class=\"{}\" title=\"{}\"></li>\n", html_class(one.verdict), title);
  }
  return out + "</ul>\n";
}

std::string heading_html(const SolutionResult& result, Locale locale) {
  const VerdictRow& verdict = row(result.verdict);
  return fmt::format(
      "<h2><span class=\"verdict {}\">{} {}</span> {}</h2>\n<p class=\"dim\">{} · {} · {}/{}</p>\n",
      html_class(result.verdict), verdict.code,
      locale == Locale::Chinese ? verdict.word_zh : verdict.word,
      html_text(result.solution.string()), html_text(result.problem), html_text(result.language),
      result.passed, result.total);
}

std::string solution_html(const SolutionResult& result, Locale locale) {
  constexpr std::size_t kMostFailures = 20;
  std::string out = heading_html(result, locale);
  if (!result.cases.empty()) out += grid_html(result);
  if (!result.message.empty())
    out += "<pre>" + data_text(translate(locale, result.message)) + "</pre>\n";
  if (!result.compile.message.empty()) {
    out += "<pre>" + data_text(result.compile.message) + "</pre>\n";
  }
  std::size_t shown = 0;
  for (const CaseResult& one : result.cases) {
    if (is_accepted(one.verdict)) continue;
    if (shown < kMostFailures) out += failure_html(one, shown == 0, locale);
    ++shown;
  }
  if (shown > kMostFailures) {
    const std::string more = say(locale, Phrase::MoreFailures, shown - kMostFailures);
    out += "<p class=\"dim\">" + html_text(more) + "</p>\n";
  }
  return out;
}

// Cost over size on doubly logarithmic axes.
std::string plot_svg(const CostRay& ray, const std::string& title) {
  constexpr double kWidth = 420, kHeight = 240, kMargin = 44;
  std::vector<std::pair<double, double>> points;
  for (const CostPoint& point : ray.points) {
    const auto size = ray.vary.empty() ? point.sizes.end() : point.sizes.find(ray.vary.front());
    if (size == point.sizes.end() || size->second <= 0 || point.cost <= 0) continue;
    points.emplace_back(std::log10(static_cast<double>(size->second)), std::log10(point.cost));
  }
  if (points.size() < 2) return "";
  const auto [left, right] = std::ranges::minmax_element(points);
  const auto [low, high] =
      std::ranges::minmax_element(points, {}, [](const auto& p) { return p.second; });
  const double x0 = left->first, y0 = low->second;
  const double width = std::max(right->first - x0, 1e-9),
               height = std::max(high->second - y0, 1e-9);
  std::string line, dots;
  for (const auto& [x, y] : points) {
    const double px = kMargin + (x - x0) / width * (kWidth - 2 * kMargin);
    const double py = kHeight - kMargin - (y - y0) / height * (kHeight - 2 * kMargin);
    line += fmt::format("{:.1f},{:.1f} ", px, py);
    dots += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\"/>", px, py);
  }
  const double bottom = kHeight - kMargin;
  return fmt::format(
      "<svg role=\"img\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\">"
      "<title>{2}</title><text x=\"{3}\" y=\"18\">{2}</text>"
      "<polyline class=\"axis\" fill=\"none\" points=\"{3},{3} {3},{4} {5},{4}\"/>"
      "<polyline class=\"cost\" points=\"{6}\"/>{7}"
      "<text x=\"{3}\" y=\"{8}\">{9} = {10:.0f}</text><text x=\"{5}\" y=\"{8}\" "
      "text-anchor=\"end\">{11:.0f}</text><text x=\"2\" y=\"{4}\">{12:.3g}</text>"
      "<text x=\"2\" y=\"{3}\">{13:.3g}</text></svg>\n",
      kWidth, kHeight, html_text(title), kMargin, bottom, kWidth - kMargin, line, dots,
      kHeight - 18, html_text(ray.vary.front()), std::pow(10, x0), std::pow(10, right->first),
      std::pow(10, y0), std::pow(10, high->second));
}

std::string part_html(const GrowthPart& part, Phrase what, Locale locale) {
  const Phrase verdict = part.verdict == GrowthVerdict::Within    ? Phrase::GrowthWithin
                         : part.verdict == GrowthVerdict::Exceeds ? Phrase::GrowthExceeds
                                                                  : Phrase::GrowthInconclusive;
  const std::string name(words(locale, what));
  std::string out = fmt::format("<p>{}: {} {} · {} {} · <span class=\"verdict\">{}</span></p>\n",
                                html_text(name), html_text(words(locale, Phrase::GrowthFitted)),
                                html_text(part.fitted.empty() ? "?" : part.fitted),
                                html_text(words(locale, Phrase::GrowthTarget)),
                                html_text(part.target.empty() ? "-" : part.target),
                                html_text(words(locale, verdict)));
  if (!part.reason.empty())
    out += "<p class=\"dim\">" + html_text(translate(locale, part.reason)) + "</p>\n";
  for (const MeasuredRay& ray : part.rays) out += plot_svg(ray.ray, name);
  return out;
}

std::string report_title(Locale locale) {
  return "gavel · " + std::string(words(locale, Phrase::ReportTitle));
}

}  // namespace

std::string render_report_html(const Report& report, Locale locale) {
  std::string body;
  for (const SolutionResult& result : report.results) {
    body += "<section>\n" + solution_html(result, locale) + "</section>\n";
  }
  return html_page(report_title(locale), body, locale);
}

std::string render_growth_html(const GrowthReport& report, Locale locale) {
  std::string body;
  for (const SolutionGrowth& growth : report.results) {
    body += "<section>\n" + solution_html(growth.judged, locale);
    if (growth.is_accepted) {
      body += part_html(growth.time, Phrase::GrowthTime, locale) +
              part_html(growth.space, Phrase::GrowthSpace, locale);
    }
    body += "</section>\n";
  }
  return html_page(report_title(locale), body, locale);
}

}  // namespace gavel
