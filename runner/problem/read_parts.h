// The parts of a spec that depend on its signature: cases, families, references, complexity.
#pragma once

#include <vector>

#include "runner/problem/constraints.h"
#include "runner/problem/spec.h"
#include "runner/problem/toml_reading.h"

namespace gavel {

// The tables of `[[key]]`; an error when it is something else. Empty when it is not there.
struct TableAt {
  const TomlTable* table;
  TextPosition position;
};
std::vector<TableAt> tables_of(TableReader& file, std::string_view key);

// A file of the problem's folder that is there, relative to it; `node` may be null.
std::filesystem::path read_file_name(const TomlNode* node, const ProblemSpec& problem,
                                     SpecErrors& errors);

// `checker`; and, once the signature is known, whether it can judge such answers.
void read_checker(TableReader& file, ProblemSpec& problem);
void refuse_unfit_checker(TableReader& file, const ProblemSpec& problem);
// `[[example]]` or `[[case]]`: checked against the constraints of `problem`, added to its cases.
void read_cases(TableReader& file, std::string_view key, ProblemSpec& problem);
// `[[generate]]`.
void read_families(TableReader& file, ProblemSpec& problem);
// `[[solution]]` and `[[equivalent]]`; sizes of the complexity must be there already.
void read_references(TableReader& file, ProblemSpec& problem);
// `[complexity]`: its sizes first, the rest once families and references are there.
void read_sizes(TableReader& file, ProblemSpec& problem);
void read_complexity(TableReader& file, ProblemSpec& problem);

}  // namespace gavel
