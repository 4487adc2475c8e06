// Parts that several files of a language's folder have.
#pragma once

#include <filesystem>
#include <vector>

#include "runner/toolchain/table_reader.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// [[source]]: templates and copies are read from `folder`.
std::vector<SourceRule> read_sources(const std::vector<TableReader>& readers,
                                     const std::filesystem::path& folder);

// `command` and `environment`.
CommandLine read_command(const TableReader& reader);

// [[edit]], [[provide]], [[variant]], [[message]] and [[repair]]; each replaces what the toolchain
// has, if it is there.
void read_rewrites(const TableReader& reader, Toolchain& toolchain);

}  // namespace gavel
