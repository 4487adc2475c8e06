#!/usr/bin/env python3
"""The launcher, in a small tree of its own with a program that builds in a second.

usage: launcher_test.py SOURCE_FOLDER [unittest's arguments]
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(sys.argv[1]).resolve()

CMAKE = """cmake_minimum_required(VERSION 3.25)
project(tiny LANGUAGES CXX)
file(GLOB sources CONFIGURE_DEPENDS cli/*.cc)
add_executable(gavel-cli ${sources})
set_target_properties(gavel-cli PROPERTIES OUTPUT_NAME gavel RUNTIME_OUTPUT_DIRECTORY cli)
"""
MAIN = """#include <cstdio>
int main(int argc, char** argv) {
  std::puts("%s");
  for (int i = 1; i < argc; ++i) std::puts(argv[i]);
  return 7;
}
"""


class Launcher(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="gavel launcher ")
        self.addCleanup(holder.cleanup)
        self.tree = pathlib.Path(holder.name) / "a tree"
        for folder in ("cli", "runner", "cmake"):
            (self.tree / folder).mkdir(parents=True)
        shutil.copy(SOURCE / "gavel", self.tree)
        shutil.copy(SOURCE / "cmake/build.sh", self.tree / "cmake")
        (self.tree / "CMakeLists.txt").write_text(CMAKE)
        self.write_main("one")

    def write_main(self, word):
        (self.tree / "cli/main.cc").write_text(MAIN % word)

    def launch(self, *arguments, program=None, cwd="/", **extra):
        return subprocess.run(
            [program or self.tree / "gavel", *arguments],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
            **extra,
        )

    def expect(self, done, output, status=7):
        self.assertEqual((done.returncode, done.stdout), (status, output), done.stderr)

    def test_it_builds_once_and_passes_arguments_on(self):
        self.expect(self.launch("a b", "", "*"), "one\na b\n\n*\n")
        program = self.tree / "build/cli/gavel"
        built = program.stat().st_mtime_ns
        again = self.launch()
        self.expect(again, "one\n")
        self.assertEqual(again.stderr, "")
        self.assertEqual(program.stat().st_mtime_ns, built)

    def test_it_sees_changed_added_and_removed_sources(self):
        self.launch()
        self.write_main("two")
        self.expect(self.launch(), "two\n")
        extra = self.tree / "cli/extra.cc"
        extra.write_text("int main() { return 0; }\n")
        broken = self.launch()
        self.assertEqual((broken.returncode, broken.stdout), (3, ""))
        self.assertIn("the build failed", broken.stderr)
        extra.unlink()
        self.expect(self.launch(), "two\n")

    def test_it_works_through_a_link_and_from_anywhere(self):
        link = self.tree.parent / "link"
        link.symlink_to("a tree/gavel")
        self.expect(self.launch(program=link), "one\n")
        self.expect(self.launch(program="./gavel", cwd=self.tree), "one\n")
        self.expect(self.launch(program="a tree/gavel", cwd=self.tree.parent), "one\n")

    def test_a_copied_tree_builds_for_itself(self):
        self.launch()
        copy = self.tree.parent / "copy"
        shutil.copytree(self.tree, copy)
        (copy / "cli/main.cc").write_text(MAIN % "copied")
        self.expect(self.launch(program=copy / "gavel"), "copied\n")
        self.expect(self.launch(), "one\n")

    def test_two_at_once_do_not_disturb_each_other(self):
        both = [
            subprocess.Popen(
                [self.tree / "gavel"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            for _ in range(2)
        ]
        for process in both:
            output, _ = process.communicate(timeout=300)
            self.assertEqual((process.returncode, output), (7, "one\n"))

    def test_a_current_build_that_cannot_be_written_is_used(self):
        self.launch()
        self.tree.parent.chmod(0o755)
        (self.tree / "build").chmod(0o555)
        # Root may write everywhere, so somebody else is asked.
        other = {"user": 65534} if os.geteuid() == 0 else {}
        self.expect(self.launch(**other), "one\n")
        self.write_main("two")
        refused = self.launch(**other)
        self.assertEqual(refused.returncode, 3)
        self.assertIn("cannot be written", refused.stderr)
        (self.tree / "build").chmod(0o755)

    def test_later_calls_cost_little(self):
        self.launch()
        times = []
        for _ in range(20):
            begin = time.monotonic()
            self.launch()
            middle = time.monotonic()
            subprocess.run([self.tree / "build/cli/gavel"], capture_output=True)
            times.append((middle - begin) - (time.monotonic() - middle))
        # The least: other work on the machine only adds.
        self.assertLess(min(times), 0.010)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
