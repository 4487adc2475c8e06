#include "cli/render/verify_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/render/escape.h"
#include "cli/render/finding_text.h"
#include "cli/render/phrases.h"
#include "cli/render/table.h"
#include "cli/render/text.h"

namespace gavel {
namespace {

// A margin further off than this is not worth telling exactly.
constexpr double kWideMargin = 99;

std::string margin_text(const ProblemProof& proof) {
  if (!proof.margin) return "-";
  return *proof.margin > kWideMargin ? ">99x" : fmt::format("{:.1f}x", *proof.margin);
}

std::string mutants_text(const ProblemProof& proof) {
  if (!proof.mutants) return "";
  const MutantCount& count = *proof.mutants;
  return fmt::format("{}/{}", count.killed, count.made - count.equivalent);
}

std::string proof_table(const VerifyReport& report, const Screen& screen) {
  const Locale locale = screen.locale;
  const bool has_mutants = std::ranges::any_of(
      report.problems, [](const ProblemProof& proof) { return proof.mutants.has_value(); });
  Table table;
  table.columns = {{.title = ""},
                   {.title = say(locale, Phrase::Problem), .least_columns = 12},
                   {.title = say(locale, Phrase::CasesColumn), .is_right_aligned = true},
                   {.title = say(locale, Phrase::AcceptedColumn), .is_right_aligned = true},
                   {.title = say(locale, Phrase::LanguagesColumn), .is_right_aligned = true},
                   {.title = say(locale, Phrase::WrongColumn), .is_right_aligned = true},
                   {.title = say(locale, Phrase::SlowColumn), .is_right_aligned = true},
                   {.title = say(locale, Phrase::MarginColumn), .is_right_aligned = true}};
  if (has_mutants) {
    table.columns.push_back(
        {.title = say(locale, Phrase::MutantsColumn), .is_right_aligned = true});
  }
  for (const ProblemProof& proof : report.problems) {
    const bool is_good = proof.findings.empty();
    std::vector<Cell> cells = {{is_good ? "ok" : "--", is_good ? Role::Good : Role::Bad},
                               {escape_line(proof.problem)},
                               {fmt::format("{}+{}", proof.named_cases, proof.generated_cases)},
                               {fmt::format("{}", proof.accepted)},
                               {fmt::format("{}", proof.languages.size())},
                               {fmt::format("{}", proof.wrong)},
                               {fmt::format("{}", proof.slow)},
                               {margin_text(proof)}};
    if (has_mutants) cells.push_back({mutants_text(proof)});
    table.rows.push_back(std::move(cells));
  }
  return render_table(table, screen);
}

std::string wrapped(const std::string& text, std::size_t indent, const Screen& screen) {
  std::string out;
  const std::size_t room = screen.columns > indent + 8 ? screen.columns - indent : 8;
  const std::string printable = escape_lines(text);
  for (const std::string_view line : split_lines(printable)) {
    for (const std::string& piece : wrap(line, room))
      out += std::string(indent, ' ') + piece + "\n";
  }
  return out;
}

// A surviving mutant as a difference, with an input that tells it from the original.
std::string mutant_lines(const Finding& finding, const Screen& screen) {
  std::string out;
  out += "    " + paint(screen, Role::Bad, "- " + escape_line(finding.values[1])) + "\n";
  out += "    " + paint(screen, Role::Good, "+ " + escape_line(finding.values[2])) + "\n";
  const bool is_told = !finding.values[4].empty();
  return out + wrapped(is_told ? say(screen.locale, Phrase::MutantTold, finding.values[4],
                                     finding.values[5], finding.values[6])
                               : say(screen.locale, Phrase::MutantUntold),
                       4, screen);
}

std::string finding_lines(const std::string& problem, const Finding& finding, Role role,
                          const Screen& screen) {
  std::string out =
      paint(screen, role, escape_line(fmt::format("{}/{}", problem, finding.subject))) + "\n";
  out += wrapped(sentence_of(finding, screen.locale), 2, screen);
  if (finding.kind == FindingKind::SurvivingMutant) out += mutant_lines(finding, screen);
  return out;
}

std::string limit_line(const ProblemProof& proof, const Screen& screen) {
  const LimitProposal& limits = *proof.limits;
  const std::string largest =
      limits.largest ? format_duration(*limits.largest) + " (" + limits.fastest + ")" : "-";
  return wrapped(say(screen.locale, Phrase::LimitLine, proof.problem, format_duration(limits.limit),
                     format_duration(limits.least), limits.slowest, largest,
                     limits.proposal ? format_duration(*limits.proposal) : "-"),
                 0, screen);
}

}  // namespace

std::string render_verify(const VerifyReport& report, const VerifyView& view, Duration elapsed,
                          const Screen& screen) {
  std::string out = proof_table(report, screen);
  std::size_t faults = 0, claims = 0, undecided = 0;
  for (const ProblemProof& proof : report.problems) {
    claims += proof.claims_measured;
    undecided += proof.notes.size();
    for (const Finding& note : proof.notes) {
      out += "\n" + finding_lines(proof.problem, note, Role::Warning, screen);
    }
  }
  for (const ProblemProof& proof : report.problems) {
    faults += proof.findings.size();
    for (const Finding& finding : proof.findings) {
      out += "\n" + finding_lines(proof.problem, finding, Role::Bad, screen);
    }
  }
  if (view.shows_limits) {
    out += "\n";
    for (const ProblemProof& proof : report.problems) {
      if (proof.limits) out += limit_line(proof, screen);
    }
  }
  out += "\n";
  if (claims > 0) out += say(screen.locale, Phrase::ClaimsMeasured, claims, undecided) + "\n";
  const std::string time = fmt::format("{:.1f} s", seconds_of(elapsed));
  out +=
      faults == 0
          ? paint(screen, Role::Good,
                  say(screen.locale, Phrase::AllProven, report.problems.size(), time))
          : paint(screen, Role::Bad,
                  say(screen.locale, Phrase::SomeNotProven, faults, report.problems.size(), time));
  return out + "\n";
}

}  // namespace gavel
