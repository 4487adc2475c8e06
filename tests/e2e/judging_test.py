#!/usr/bin/env python3
"""The verdicts of the real binary: their exit statuses, and what is told of a solution.

usage: judging_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import PROGRAM, SOURCE, InAFolder, main

RIGHT = """#include <vector>
class Solution {
 public:
  int maxSubArray(std::vector<int>& nums) {
    int best = nums[0], sum = 0;
    for (int x : nums) { sum = sum > 0 ? sum + x : x; best = sum > best ? sum : best; }
    return best;
  }
};
"""
WRONG = RIGHT.replace("best = nums[0]", "best = 0")
PRINTS = WRONG.replace("int best", 'std::printf("\\x1b[31mhello\\n"); int best').replace(
    "#include <vector>", "#include <vector>\n#include <cstdio>"
)
KADANE = """package main

func maxSubArray(nums []int) int {
	best, sum := FIRST, 0
	for _, x := range nums {
		if sum < 0 {
			sum = 0
		}
		sum += x
		if sum > best {
			best = sum
		}
	}
	return best
}
"""


class Judging(InAFolder):
    settings = {"GAVEL_NO_HISTORY": "1"}

    def test_a_file_may_be_saved_as_editors_elsewhere_do(self):
        c = """// 数
int maxSubArray(int* nums, int numsSize) {
  int best = nums[0], sum = 0;
  for (int i = 0; i < numsSize; ++i) {
    sum = (sum > 0 ? sum : 0) + nums[i];
    if (sum > best) best = sum;
  }
  return best;
}
"""
        java = c.replace("int* nums, int numsSize", "int[] nums").replace("numsSize", "nums.length")
        solutions = {
            "c": c,
            "cpp": "// 数\n" + RIGHT,
            "go": "// 数\n" + KADANE.replace("FIRST", "nums[0]"),
            "java": "class Solution {\n" + java + "}\n",
        }
        for name, text in solutions.items():
            marked, windows = ("\ufeff" + text).encode(), text.replace("\n", "\r\n").encode()
            for saved in (marked, windows, text.encode("gbk"), text.replace("\n", "\r").encode()):
                with self.subTest(name=name, saved=saved[:8]):
                    self.write(f"max-subarray.{name}", saved)
                    given = ("--case", "example", f"max-subarray.{name}")
                    self.check(0, "test", *given, says="AC", on="stdout")

    def test_an_extension_may_be_in_capitals(self):
        solutions = {
            "CPP": RIGHT,
            "GO": KADANE.replace("FIRST", "nums[0]"),
            "JAVA": "class Solution { int maxSubArray(int[] nums) { return nums[nums.length]; } }",
            "JS": "var maxSubArray = (nums) => nums.at.first.second;",
            "PY": "class Solution: maxSubArray = lambda self, nums: nums[99]\n",
            "RS": "fn max_sub_array(nums: Vec<i32>) -> i32 { nums[99] }",
            "TS": "function maxSubArray(nums: any): number { return nums.first.second; }",
        }
        for extension, text in solutions.items():
            with self.subTest(extension):
                self.write(f"max-subarray.{extension}", text)
                given = ("--json", "--case", "example/mixed", f"max-subarray.{extension}")
                (result,) = json.loads(self.run_gavel("test", *given).stdout)["results"]
                self.assertIn(result["verdict"], ("AC", "RE"), result["compile"]["message"])
                if result["verdict"] == "RE":
                    self.assertIn(f"max-subarray.{extension}:1:", result["cases"][0]["message"])
        self.write("max-subarray.C", RIGHT)
        self.check(2, "test", "max-subarray.C", says="which language")

    def test_what_worked_once_is_not_tried_again_and_what_changed_is(self):
        cache = self.folder / "cache"
        cache.mkdir()
        kept = cache / "gavel" / "probes" / "layers"
        for text in (None, "damaged", ""):
            if text is not None:
                kept.write_text(text)
            self.check(0, "exec", "--", "echo", "said", says="said", on="stdout", XDG_CACHE_HOME=str(cache))
            self.assertEqual(len(kept.read_text()), 40)
        # It is never more than a shortcut: whoever asks for less gets less, with it or without.
        done = self.check(0, "exec", "--sandbox", "reduced", "--", "/bin/sh", "-c", "echo $$", on="stdout",
                          XDG_CACHE_HOME=str(cache))
        self.assertGreater(int(done.stdout), 100, "a pid namespace of its own")

    def test_verdicts_and_statuses(self):
        self.write("max-subarray.cpp", RIGHT)
        done = self.check(0, "test", "max-subarray.cpp", says="AC", on="stdout")
        self.assertNotIn("\x1b", done.stdout)
        self.write("max-subarray.cpp", WRONG)
        wrong = self.check(1, "test", "max-subarray.cpp", on="stdout").stdout
        for text in ("WA", "case/all-negative", "expected  -1", "actual    0", "^"):
            self.assertIn(text, wrong)
        self.write("max-subarray.cpp", "int broken")
        self.check(1, "test", "max-subarray.cpp", says="max-subarray.cpp:1:", on="stdout")

    def test_the_reduced_sandbox_shows_what_a_language_shares(self):
        self.write("max-subarray.py", "class Solution:\n def maxSubArray(self, nums): return 0\n")
        self.write("max-subarray.js", "var maxSubArray = nums => 0\n")
        done = self.check(1, "test", "--json", "--sandbox", "reduced", "--case", "example")
        verdicts = [one["verdict"] for one in json.loads(done.stdout)["results"]]
        self.assertEqual(verdicts, ["WA", "WA"], done.stdout)

    def test_what_the_readme_shows_is_what_is_printed(self):
        for readme, locale in (("README.md", "en"), ("README.zh.md", "zh")):
            text = (pathlib.Path(SOURCE) / readme).read_text()
            shown = re.findall(r"\$ ./gavel test max-subarray\.go\n(.*?)```", text, re.S)
            self.assertEqual(len(shown), 2)
            for transcript, first in zip(shown, ("0", "nums[0]")):
                self.write("max-subarray.go", KADANE.replace("FIRST", first))
                done = self.run_gavel(
                    "test", "max-subarray.go", "--locale", locale, GAVEL_COMMAND="./gavel"
                )
                self.assertEqual(without_figures(done.stdout), without_figures(transcript))

    def test_the_readmes_way_to_a_right_answer_is_as_it_shows(self):
        for readme, locale in (("README.md", "en"), ("README.zh.md", "zh")):
            text = (pathlib.Path(SOURCE) / readme).read_text()
            shown = re.findall(
                r"\$ cat max-subarray\.py\n(.*?)\$ ./gavel test max-subarray\.py\n(.*?)```", text, re.S
            )
            self.assertEqual(len(shown), 2)
            for solution, transcript in shown:
                self.write("max-subarray.py", solution)
                done = self.run_gavel(
                    "test", "max-subarray.py", "--locale", locale, GAVEL_COMMAND="./gavel"
                )
                self.assertEqual(without_figures(done.stdout), without_figures(transcript))

    def test_the_rerun_command_judges_that_case_alone(self):
        self.write("odd name's/max-subarray.cpp", WRONG)
        text = self.check(1, "test", ".", on="stdout").stdout
        rerun = next(line for line in text.splitlines() if line.strip().startswith("rerun"))
        command = rerun.split("rerun", 1)[1].strip().replace("gavel", PROGRAM, 1)
        done = subprocess.run(["sh", "-c", command], cwd=self.folder, env=self.environment,
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn("0/1", done.stdout)

    def test_a_solution_is_told_alike_alone_and_among_others(self):
        self.write("one/max-subarray.cpp", WRONG)
        self.write("two/max-subarray.cpp", WRONG + "// another\n")
        alone = self.check(1, "test", "one", on="stdout").stdout
        both = self.check(1, "test", "one", "two", on="stdout").stdout
        for line in ("input     nums = ", "expected  -1", "actual    0"):
            self.assertEqual((alone.count(line), both.count(line)), (1, 2), both)

        def told(*folders):
            done = self.check(1, "test", "--json", *folders, on="stdout")
            words = ("name", "verdict", "input", "expected", "actual", "message")
            return [
                [{word: case.get(word) for word in words} for case in result["cases"]]
                for result in json.loads(done.stdout)["results"]
            ]

        (one,) = told("one")
        self.assertGreater(sum(case["actual"] == "0" for case in one), 1)
        self.assertEqual(told("one", "two"), [one, one])

    def test_what_a_solution_prints_is_shown_harmless(self):
        self.write("max-subarray.cpp", PRINTS)
        text = self.check(1, "test", on="stdout").stdout
        self.assertIn("\\x1b[31mhello", text)
        self.assertNotIn("\x1b", text)

    def test_names_of_files_and_folders(self):
        for name in ("MaxSubarray.cpp", "max_subarray.cc", "maxSubArray.cpp", "max-subarray/a.cpp"):
            self.write(name, RIGHT)
        self.write("other.cpp", RIGHT)
        for passed_over in (".hidden", "node_modules", "build", "target"):
            self.write(passed_over + "/max-subarray.cpp", WRONG)
        done = self.check(0, "test", "--json", says="passed over 1")
        results = json.loads(done.stdout)["results"]
        self.assertEqual(len(results), 4)
        self.assertEqual({one["problem"] for one in results}, {"max-subarray"})
        self.check(2, "test", "other.cpp", says="which problem")
        self.check(0, "test", "other.cpp", "--problem", "max-subarray")

    def test_no_name_of_a_file_reaches_into_a_program(self):
        solutions = {
            "c": "int maxSubArray(int* nums, int numsSize) { int b = nums[0], s = 0; for (int i = 0; i < numsSize; i++) "
                 "{ s = s > 0 ? s + nums[i] : nums[i]; if (s > b) b = s; } return b; }\n",
            "cpp": RIGHT,
            "go": KADANE.replace("FIRST", "nums[0]"),
            "java": "class Solution { public int maxSubArray(int[] nums) { int b = nums[0], s = 0; "
                    "for (int x : nums) { s = Math.max(x, s + x); b = Math.max(b, s); } return b; } }\n",
            "js": "var maxSubArray = a => { let b = a[0], s = 0; for (const x of a) { s = Math.max(x, s + x); "
                  "b = Math.max(b, s); } return b; };\n",
            "py": "class Solution:\n def maxSubArray(self, a):\n  b, s = a[0], 0\n  for x in a:\n   s = max(x, s + x)\n"
                  "   b = max(b, s)\n  return b\n",
            "rs": "impl Solution { pub fn max_sub_array(a: Vec<i32>) -> i32 { let (mut b, mut s) = (a[0], 0); "
                  "for x in a { s = x.max(s + x); b = b.max(s); } b } }\n",
            "ts": "function maxSubArray(a: number[]): number { let b = a[0], s = 0; for (const x of a) "
                  "{ s = Math.max(x, s + x); b = Math.max(b, s); } return b; }\n",
        }
        for name in ('a "quoted"# one', "a\nnew line", "back\\slash", "\x1b[31m 数 {{line}} %s $x 'y'"):
            for extension, text in solutions.items():
                with self.subTest(name=name, extension=extension):
                    self.write(f"{name}.{extension}", text)
                    self.check(0, "test", "--problem", "max-subarray", "--case", "example", f"{name}.{extension}",
                               says="AC", on="stdout")

    def test_bad_files_are_told_and_the_others_judged(self):
        self.write("max-subarray.cpp", RIGHT)
        self.write("two-sum.cpp", b"int\0main")
        self.write("jump-game.cpp", b" " * (1 << 20) + b"x")
        self.write("note.txt", "x")
        done = self.check(
            2, "test", "--json", "max-subarray.cpp", "two-sum.cpp", "jump-game.cpp", "note.txt", "gone.cpp"
        )
        told = done.stderr
        for text in ("NUL", "1 MiB", "which language", "gone.cpp: there is no such file"):
            self.assertIn(text, told)
        self.assertEqual([one["verdict"] for one in json.loads(done.stdout)["results"]], ["AC"])
        self.check(2, "test", "/dev/zero", "--problem", "two-sum", "--lang", "c", says="regular file")

    def test_nothing_to_judge_is_four(self):
        self.check(4, "test", says="nothing to judge")

    def test_a_missing_compiler_names_its_package(self):
        self.write("max-subarray.java", "class Solution {}")
        for program in ("java", "javac"):
            self.write("bin/" + program, "#!/bin/sh\nexit 1\n").chmod(0o755)
        self.check(
            3, "test", "max-subarray.java", says="apt-get install", on="stdout", PATH=f"{self.folder}/bin"
        )

    def test_a_solution_without_the_function_learns_what_is_expected(self):
        solutions = {
            "c": ("int maxSum(int* nums, int size) { return 0; }", "a function int maxSubArray(int* nums, int numsSize)"),
            "cpp": ("class Solution { public: int maxSum(vector<int>& nums) { return 0; } };", "int maxSubArray(vector<int>& nums)"),
            "go": ("package main\nfunc maxSum(nums []int) int { return 0 }", "maxSubArray"),
            "java": ("class Solution { int maxSum(int[] nums) { return 0; } }", "int maxSubArray(int[])"),
            "js": ("var maxSum = function(nums) { return 0 }", "expected a function maxSubArray, found var maxSum"),
            "py": ("class Solution:\n def maxSum(self, nums): return 0", "expected a method maxSubArray in class Solution"),
            "rs": ("impl Solution { pub fn max_sum(nums: Vec<i32>) -> i32 { 0 } }", "pub fn max_sub_array(nums: Vec<i32>) -> i32"),
            "ts": ("function maxSum(nums: number[]): number { return 0 }", "expected a function maxSubArray, found function maxSum"),
        }
        for extension, (text, _) in solutions.items():
            self.write(f"max-subarray.{extension}", text + "\n")
        out = self.run_gavel("test", "--json").stdout
        for result in json.loads(out)["results"]:
            with self.subTest(solution=result["solution"]):
                self.assertIn(result["verdict"], ("CE", "RE"))
                said = json.dumps(result, ensure_ascii=False)
                self.assertIn(solutions[result["solution"].rsplit(".")[-1]][1], said)
                self.assertNotIn("/prepared/", said)


def without_figures(text):
    text = re.sub(r"[\d.]+ (ns|us|ms|s)\b", "TIME", text)
    return re.sub(r" +", " ", re.sub(r"[\d.]+ [KM]iB", "SIZE", text))


if __name__ == "__main__":
    main()
