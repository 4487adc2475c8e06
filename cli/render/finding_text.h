// What `gavel verify` found, as sentences.
#pragma once

#include <string>

#include "cli/render/locale.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// One sentence, without the finding's subject; may hold any byte of a solution's output.
std::string sentence_of(const Finding& finding, Locale locale);

// "wrong-verdict", for programs.
std::string_view id_of(FindingKind kind);

}  // namespace gavel
