// Files that say what output looks like. GAVEL_UPDATE_GOLDEN=1 rewrites them.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "runner/base/files.h"

namespace gavel {

// `name` is relative to tests/golden.
inline void expect_golden(const std::string& name, const std::string& actual) {
  const std::filesystem::path file =
      std::filesystem::path(GAVEL_SOURCE_DIR) / "tests" / "golden" / name;
  if (std::getenv("GAVEL_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(file.parent_path());
    write_file(file, actual);
    return;
  }
  ASSERT_TRUE(std::filesystem::exists(file)) << "run the test with GAVEL_UPDATE_GOLDEN=1 once";
  EXPECT_EQ(read_file(file), actual)
      << "GAVEL_UPDATE_GOLDEN=1 writes what is printed now to " << file;
}

}  // namespace gavel
