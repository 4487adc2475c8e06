// What the runner says, in the user's language. The runner speaks English: its sentences are for
// reports and programs too, and some come from the runtimes of the languages. A table holds each
// sentence of it with `{}` for what is put in, and its translation.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/render/locale.h"

namespace gavel {

// `{}` stands for anything; `{0}`, `{1}` where the order differs.
struct Translation {
  std::string_view en;
  std::string_view zh;
};

std::span<const Translation> judge_translations();
std::span<const Translation> machine_translations();
std::span<const Translation> spec_translations();
std::span<const Translation> maker_translations();

// `sentence` as the tables have it, also what was put into it; line by line where they do not have
// the whole. What they do not have (a solution's own words) stays.
std::string translate(Locale locale, std::string_view sentence);

}  // namespace gavel
