// Parts that several files of a language's folder have.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "runner/toolchain/table_reader.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// The files of one folder, each read once: what a solution is compiled with is prepared with, too.
class FolderTexts {
 public:
  explicit FolderTexts(std::filesystem::path folder) : folder_(std::move(folder)) {}
  // Error when it cannot be read.
  const std::string& get(const std::string& name);

 private:
  std::filesystem::path folder_;
  std::map<std::string, std::string> known_;
};

// [[source]]: templates and copies come from `texts`.
std::vector<SourceRule> read_sources(const std::vector<TableReader>& readers, FolderTexts& texts);

// `command` and `environment`.
CommandLine read_command(const TableReader& reader);

// [[edit]], [[provide]], [[variant]], [[message]] and [[repair]]; each replaces what the toolchain
// has, if it is there.
void read_rewrites(const TableReader& reader, Toolchain& toolchain);

}  // namespace gavel
