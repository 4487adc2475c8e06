#!/usr/bin/env python3
"""`gavel debug` from outside: the case it takes, the sanitizers, and real debuggers.

usage: debug_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import os
import pathlib
import pty
import re
import select
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from forgets_every_fifth import SMALLEST, WRONG
from from_outside import PROGRAM, InAFolder, main


class Running(InAFolder):
    settings = {"TERM": "dumb"}

    CRASH = """class Solution {
 public:
  int maxSubArray(vector<int>& nums) {
    int* values = nums.data();
    int best = values[0];
    for (size_t i = 1; i < 3000000; i += 1000) best = max(best, values[i]);
    return best;
  }
};
"""

    def test_a_crash_offers_the_sanitizers_report_with_the_users_line(self):
        self.write("max-subarray.cpp", self.CRASH)
        judged = self.run_gavel("test", "max-subarray.cpp")
        self.assertRegex(judged.stdout, r"debug +gavel debug max-subarray\.cpp\n +sanitizers name the line")
        debugged = self.run_gavel("debug", "max-subarray.cpp")
        self.assertEqual(debugged.returncode, 1)
        self.assertIn("AddressSanitizer: heap-buffer-overflow", debugged.stderr)
        self.assertRegex(debugged.stderr, r"/max-subarray\.cpp:6\b")
        # A directive of C would be read with other quotes and blanks than the user's.
        self.write('my "solutions"/max-subarray.c', "int maxSubArray(int* nums, int numsSize) {\n"
                   "  return nums[0] + 2147483647 + 2147483647 + nums[numsSize];\n}\n")
        odd = self.run_gavel("debug", 'my "solutions"/max-subarray.c')
        self.assertEqual(odd.returncode, 1)
        self.assertRegex(odd.stderr, r"max-subarray\.c:2\b")

    def test_it_says_which_case_it_is_and_that_no_sandbox_is_around_it(self):
        self.write("max-subarray.py", WRONG["py"])
        result = self.run_gavel("debug")
        self.assertEqual(result.returncode, 0)
        self.assertIn(f"the smallest case that fails like generate/", result.stderr)
        self.assertIn(SMALLEST, result.stderr)
        self.assertIn("outside the sandbox", result.stderr)
        self.assertRegex(result.stdout, r"answer +0\nexpected +1")
        chinese = self.run_gavel("debug", "--locale", "zh").stderr
        self.assertIn("以同样方式失败的最小用例", chinese)
        named = self.run_gavel("debug", "--case", "mixed")
        self.assertIn("gavel: example/mixed: nums = [", named.stderr)
        self.write("max-subarray.py", WRONG["py"].replace("% 5 != 4", ">= 0"))
        self.assertRegex(self.run_gavel("debug").stderr, r"all \d+ cases pass; this is example/")

    def test_what_cannot_be_debugged_is_a_sentence(self):
        self.write("max-subarray.py", WRONG["py"])
        mistyped = self.run_gavel("debug", "--case", "example/mixd")
        self.assertEqual(mistyped.returncode, 2)
        self.assertIn("example/mixed", mistyped.stderr)
        self.write("max-subarray.cases.toml", '[[case]]\nname = "large"\nout = -10000\nin = { nums = ['
                   + "-10000, " * 99_999 + "-10000] }\n")
        large = self.run_gavel("debug", "--case", "own/large")
        self.assertEqual(large.returncode, 2)
        self.assertIn("too large to be written as a program", large.stderr)
        self.write("max-subarray.cpp", "class Solution {\n")
        several = self.run_gavel("debug")
        self.assertEqual(several.returncode, 2)
        self.assertIn("one solution at a time", several.stderr)
        refused = self.run_gavel("debug", "max-subarray.cpp")
        self.assertEqual(refused.returncode, 1)
        self.assertRegex(refused.stdout, r"max-subarray\.cpp:\d+:\d+: error")
        self.assertEqual(self.run_gavel("debug", "no-such.py").returncode, 2)


class Debuggers(InAFolder):
    """In a real terminal: it stands in the solution, and nothing is left when it ends."""

    settings = {"TERM": "dumb"}

    def converse(self, extension, steps):
        """Each step: a text to wait for and the line to type then. All that was shown."""
        self.write(f"max-subarray.{extension}", WRONG[extension])
        scratch = self.folder / "scratch"
        scratch.mkdir()
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(self.folder)
            os.execve(PROGRAM, [PROGRAM, "debug", f"max-subarray.{extension}"],
                      {**self.environment, "TMPDIR": str(scratch)})
        shown = ""
        waiting = 0
        end = time.monotonic() + 100
        while time.monotonic() < end:
            while steps and steps[0][0] in shown[waiting:]:
                waiting = shown.index(steps[0][0], waiting) + len(steps[0][0])
                os.write(terminal, (steps.pop(0)[1] + "\n").encode())
            if not select.select([terminal], [], [], 0.2)[0]:
                continue
            try:
                data = os.read(terminal, 65536)
            except OSError:
                break
            shown += data.decode(errors="replace")
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        os.close(terminal)
        self.assertEqual((steps, status), ([], 0), shown)
        self.assertEqual(list(scratch.iterdir()), [])
        return shown

    def test_gdb_stands_in_the_users_file(self):
        shown = self.converse("cpp", [("(gdb)", "bt"), ("(gdb)", "quit")])
        self.assertRegex(shown, r"Breakpoint 1, Solution::maxSubArray [^#]*max-subarray\.cpp:4")
        self.assertIn("int best = nums[0], total = nums[0];", shown)

    def test_gdb_steps_into_rust(self):
        shown = self.converse("rs", [("(gdb)", "bt"), ("(gdb)", "quit")])
        self.assertRegex(shown, r"#0 .*max_sub_array")

    def test_pdb_steps_into_python(self):
        shown = self.converse("py", [("(Pdb)", "next"), ("(Pdb)", "p nums"), ("(Pdb)", "quit")])
        self.assertIn("def maxSubArray", shown)
        self.assertIn("[0, 0, 0, 0, 1]", shown)

    def test_node_inspect_steps_into_javascript(self):
        shown = self.converse("js", [("break in", "step"), ("break in", "step"), ("break in", "exec nums"),
                                     ("[ 0, 0, 0, 0, 1 ]", ".exit")])
        self.assertIn("let best = nums[0], total = nums[0];", re.sub(r"\x1b\[\d*m", "", shown))

    def test_jdb_stands_in_the_method(self):
        shown = self.converse("java", [("main[1]", "dump nums"), ("main[1]", "quit")])
        self.assertRegex(shown, r"Breakpoint hit: .*Solution\.maxSubArray\(\)")
        self.assertIn("0, 0, 0, 0, 1", shown)

    def test_dlv_stands_in_the_users_function(self):
        shown = self.converse("go", [("(dlv)", "print nums"), ("(dlv)", "quit")])
        self.assertIn("max-subarray.go:3", shown)
        self.assertIn("[0,0,0,0,1]", shown)


if __name__ == "__main__":
    main()
