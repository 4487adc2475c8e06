#include "runner/base/cache_upkeep.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>

#include "runner/base/file_lock.h"
#include "runner/base/files.h"
#include "runner/build/content_cache.h"
#include "runner/build/prepared_folder.h"
#include "runner/build/prepared_store.h"

namespace gavel {
namespace {

using namespace unit_literals;

class CacheUpkeepTest : public testing::Test {
 protected:
  CacheUpkeepTest() { ::setenv("XDG_CACHE_HOME", home_.path().c_str(), 1); }

  std::filesystem::path part(const std::string& name) const {
    return home_.path() / "gavel" / name;
  }
  void put(const std::string& name, const std::string& key, std::size_t size) {
    ContentCache(name).put(key, {{.name = "x", .contents = std::string(size, 'x')}});
  }
  // Last used so many minutes ago.
  void age(const std::filesystem::path& path, int minutes) {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const timespec then{now.tv_sec - minutes * 60, 0};
    const timespec times[2] = {then, then};
    ASSERT_EQ(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
  }
  void make_prepared(const std::string& key, std::size_t size) {
    ContentCache("prepared");
    ASSERT_TRUE(write_prepared_folder(part("prepared") / key,
                                      {{.name = "a/b", .contents = std::string(size, 'x')}}));
  }

  TempDir home_;
};

TEST_F(CacheUpkeepTest, CountsEntriesAndTheirSizes) {
  put("executables", "one", 100 << 10);
  put("executables", "two", 100 << 10);
  put("answers", "three", 10);
  make_prepared("c-1", 50 << 10);
  const CacheContents contents = look_into_cache();
  EXPECT_EQ(contents.folder, home_.path() / "gavel");
  for (const CachePart& one : contents.parts) {
    if (one.name == "executables") {
      EXPECT_EQ(one.entries, 2u);
      EXPECT_GE(one.size, 200_KiB);
    }
    if (one.name == "prepared") {
      EXPECT_EQ(one.entries, 1u);
    }
  }
  EXPECT_GE(contents.size(), 250_KiB);
}

TEST_F(CacheUpkeepTest, EvictsWhatWasUsedLeastRecently) {
  for (int i = 0; i < 10; ++i) {
    put("executables", std::to_string(i), 100 << 10);
    age(part("executables") / std::to_string(i), 100 - i);
  }
  // To use an entry makes it the youngest.
  ASSERT_TRUE(ContentCache("executables").get("0"));
  trim_cache(500_KiB);
  EXPECT_LE(look_into_cache().size(), 500_KiB);
  EXPECT_TRUE(ContentCache("executables").get("0"));
  EXPECT_TRUE(ContentCache("executables").get("9"));
  EXPECT_FALSE(ContentCache("executables").get("1"));
}

TEST_F(CacheUpkeepTest, LeavesACacheWithinItsBoundAlone) {
  put("executables", "one", 100 << 10);
  trim_cache(1_MiB);
  EXPECT_TRUE(ContentCache("executables").get("one"));
}

TEST_F(CacheUpkeepTest, ClearsEverything) {
  put("executables", "one", 10);
  put("answers", "two", 10);
  make_prepared("c-1", 10);
  EXPECT_TRUE(clear_cache());
  EXPECT_EQ(look_into_cache().size().count, 0u);
  EXPECT_FALSE(ContentCache("executables").get("one"));
}

TEST_F(CacheUpkeepTest, KeepsWhatAJudgeHasPreparedWhileItRuns) {
  make_prepared("c-1", 100 << 10);
  {
    const PreparedStore judge;
    EXPECT_FALSE(clear_cache());
    trim_cache(1_KiB);
    EXPECT_TRUE(is_whole(part("prepared") / "c-1"));
  }
  EXPECT_TRUE(clear_cache());
  EXPECT_FALSE(is_whole(part("prepared") / "c-1"));
}

TEST_F(CacheUpkeepTest, NoticesDamageInAPreparedFolder) {
  const auto folder = part("prepared") / "c-1";
  const std::vector<std::function<void()>> damages = {
      [&] { ::truncate((folder / "a/b").c_str(), 5); },
      [&] { write_file(folder / "a/b", std::string(10, 'y')); },
      [&] { std::filesystem::remove(folder / "a/b"); },
      [&] { std::filesystem::remove(folder / ".files"); },
      [&] { write_file(folder / ".files", ""); },
  };
  for (const auto& damage : damages) {
    make_prepared("c-1", 10);
    ASSERT_TRUE(is_whole(folder));
    damage();
    EXPECT_FALSE(is_whole(folder));
  }
}

// Two processes write, read, trim and clear at once: what is read is whole or a miss.
TEST_F(CacheUpkeepTest, AWholePreparedFolderIsNotReplacedWhileOthersMayUseIt) {
  const auto folder = part("prepared") / "key";
  std::filesystem::create_directories(folder.parent_path());
  const auto write = [&] { return write_prepared_folder(folder, {{"lib.a", "same"}}); };
  const auto place = [&] {
    struct stat info {};
    EXPECT_EQ(::stat(folder.c_str(), &info), 0);
    return info.st_ino;
  };
  ASSERT_TRUE(write());
  const auto first = place();
  EXPECT_TRUE(write());
  EXPECT_EQ(place(), first);
  std::filesystem::remove(folder / "lib.a");
  EXPECT_TRUE(write());
  EXPECT_TRUE(is_whole(folder));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.parent_path()), {}), 1);
}

TEST_F(CacheUpkeepTest, IsSafeBetweenProcesses) {
  constexpr int kRounds = 200;
  const auto work = [&](char letter) {
    const std::string text(64 << 10, letter);
    for (int i = 0; i < kRounds; ++i) {
      const std::string key = std::to_string(i % 7);
      ContentCache("executables").put(key, {{.name = "x", .contents = text}});
      const auto kept = ContentCache("executables").get(std::to_string((i + 3) % 7));
      if (kept) {
        const std::string& read = kept->at(0).contents;
        if (read.size() != text.size() || read.find_first_not_of(read[0]) != std::string::npos) {
          return false;
        }
      }
      if (i % 10 == 0) trim_cache(200_KiB);
      if (i % 50 == 0) clear_cache();
    }
    return true;
  };
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work('a') ? 0 : 1);
  EXPECT_TRUE(work('b'));
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace gavel
