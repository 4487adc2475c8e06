#include "runner/build/content_cache.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <thread>

#include "runner/base/content_hash.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

class ContentCacheTest : public testing::Test {
 protected:
  ContentCacheTest() { ::setenv("XDG_CACHE_HOME", home_.path().c_str(), 1); }
  std::filesystem::path entry(const std::string& key) const {
    return home_.path() / "gavel" / "things" / key;
  }

  TempDir home_;
  std::vector<CacheFile> files_{{.name = "a/b", .contents = std::string("x\0y", 3)},
                                {.name = "run", .contents = "", .is_executable = true}};
};

TEST_F(ContentCacheTest, GivesBackWhatWasPut) {
  const ContentCache cache("things");
  ASSERT_TRUE(cache.put("key", files_));
  const auto kept = cache.get("key");
  ASSERT_TRUE(kept);
  ASSERT_EQ(kept->size(), 2u);
  EXPECT_EQ(kept->at(0).name, "a/b");
  EXPECT_EQ(kept->at(0).contents, files_[0].contents);
  EXPECT_TRUE(kept->at(1).is_executable);
  EXPECT_FALSE(cache.get("another key"));
}

TEST_F(ContentCacheTest, TakesADamagedEntryForAMiss) {
  const ContentCache cache("things");
  cache.put("key", files_);
  std::string whole = read_file(entry("key"));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    write_file(entry("key"), damaged);
    EXPECT_FALSE(cache.get("key")) << "byte " << at;
    write_file(entry("key"), whole.substr(0, at));
    EXPECT_FALSE(cache.get("key")) << "cut at " << at;
  }
}

TEST_F(ContentCacheTest, IsNotUsedWhereOthersMayWrite) {
  std::filesystem::create_directories(entry("").parent_path());
  std::filesystem::permissions(entry("").parent_path(), std::filesystem::perms::all);
  EXPECT_FALSE(ContentCache("things").is_usable());
}

TEST_F(ContentCacheTest, WorksWithoutAnyHome) {
  ::unsetenv("XDG_CACHE_HOME");
  ::setenv("HOME", "/nonexistent/home", 1);
  const ContentCache cache("things");
  EXPECT_FALSE(cache.put("key", files_));
  EXPECT_FALSE(cache.get("key"));
}

TEST_F(ContentCacheTest, SurvivesConcurrentWriters) {
  const ContentCache cache("things");
  {
    std::vector<std::jthread> writers;
    for (int i = 0; i < 4; ++i) {
      writers.emplace_back([&] {
        for (int round = 0; round < 50; ++round) {
          cache.put("key", files_);
          EXPECT_TRUE(cache.get("key"));
        }
      });
    }
  }
  EXPECT_TRUE(cache.get("key"));
}

TEST(ContentHash, TellsPartsFromTheirConcatenation) {
  EXPECT_NE(ContentHash().add("ab").add("c").name(), ContentHash().add("a").add("bc").name());
  EXPECT_NE(ContentHash().add("").name(), ContentHash().name());
  EXPECT_EQ(ContentHash().add("a").name(), ContentHash().add("a").name());
}

}  // namespace
}  // namespace gavel
