#!/usr/bin/env python3
"""The real binary from outside: what it prints, where, and its exit status.

usage: command_line_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM, SOURCE = (os.path.abspath(path) for path in sys.argv[1:3])
PLAIN = {"PATH": os.environ["PATH"], "GAVEL_NO_HISTORY": "1", "LANG": "C.UTF-8", "TERM": "xterm"}
for kept in ("HOME", "XDG_CACHE_HOME"):
    if kept in os.environ:
        PLAIN[kept] = os.environ[kept]

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
SLEEPS = "class Solution:\n def maxSubArray(self, nums):\n  import time\n  time.sleep(0.5)\n  return 0\n"


class CommandLine(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="gavel-e2e-")
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run_gavel(self, *arguments, **extra):
        return subprocess.run(
            [PROGRAM, *arguments],
            cwd=self.folder,
            env={**PLAIN, **extra},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=300,
        )

    def check(self, status, *arguments, says="", on="stderr", **extra):
        done = self.run_gavel(*arguments, **extra)
        text = getattr(done, on).decode()
        self.assertEqual(done.returncode, status, (arguments, done.stdout, done.stderr))
        self.assertIn(says, text)
        return done

    # Usage.

    def test_what_is_mistyped_gets_the_nearest_word(self):
        self.check(2, "tset", says="did you mean 'test'?")
        self.check(2, "test", "--jsn", says="did you mean '--json'?")
        self.check(2, "show", "max-subarry", says="did you mean 'max-subarray'?")
        self.check(2, "new", "two-sum", "--lang", "pyton", says="did you mean 'python'?")
        self.check(2, "list", "--tag", "arry", says="did you mean 'array'?")
        self.write("max-subarray.cpp", RIGHT)
        self.check(2, "test", "--case", "case/all-negativ", says="did you mean 'case/all-negative'?")

    def test_an_option_that_may_be_repeated_takes_one_value_at_a_time(self):
        self.check(2, "test", "--case", "example", "nowhere.cpp", says="nowhere.cpp")
        self.check(2, "list", "--problems", ".", "--tag", "arry", says="arry")
        self.write("max-subarray.cpp", RIGHT)
        self.write("two-sum.cpp", "not a solution")
        self.check(0, "test", "--case", "example", "max-subarray.cpp", says="AC", on="stdout")

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
            for saved in (marked, windows, text.encode("gbk")):
                with self.subTest(name=name, saved=saved[:8]):
                    self.write(f"max-subarray.{name}", saved)
                    given = ("--case", "example", f"max-subarray.{name}")
                    self.check(0, "test", *given, says="AC", on="stdout")

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

    def test_options_may_stand_before_the_command(self):
        self.check(0, "--sandbox", "reduced", "exec", "--", "echo", "said", says="said", on="stdout")
        self.check(0, "--json", "--tag", "array", "list", says='"schema"', on="stdout")
        self.check(2, "--jsn", "list", says="did you mean '--json'?")

    def test_wrong_usage_is_a_sentence_and_two(self):
        self.check(2)
        self.check(2, "show", says="gavel show --help")
        self.check(2, "test", "--jobs", "0", says="from 1 to 256")
        self.check(2, "test", "--sandbox", "none", says="auto, full, reduced")
        self.check(2, "list", "--locale", "fr", says="en, zh")
        self.check(2, "list", "--problems", "nowhere", says="not a folder")
        self.check(2, "exec", says="which command")
        self.check(2, "exec", "--cpu", "5", "--", "true", says="500ms")

    def test_every_command_has_help_with_examples(self):
        self.check(0, "--help", says="Examples:", on="stdout")
        self.check(0, "--version", says="gavel ", on="stdout")
        for command in ("list", "show", "new", "test", "exec", "doctor"):
            done = self.check(0, command, "--help", says="Examples:", on="stdout")
            self.assertIn(b"Usage: gavel " + command.encode(), done.stdout)
            self.assertEqual(done.stderr, b"")

    # Problems.

    def test_list_and_show_in_both_languages(self):
        self.check(0, "list", says="max-subarray", on="stdout")
        self.check(0, "list", says="最大子数组和", on="stdout", LC_ALL="zh_CN.UTF-8")
        self.check(0, "show", "max-subarray", says="Maximum Subarray", on="stdout")
        self.check(0, "show", "MaxSubarray", "--locale", "zh", says="时间限制", on="stdout")
        hinted = self.check(0, "show", "max-subarray", "--hint", "2", on="stdout").stdout.decode()
        self.assertIn("Hint 2", hinted)
        self.assertNotIn("Hint 3", hinted)
        listed = json.loads(self.check(0, "list", "--json").stdout)
        self.assertEqual(listed["schema"], 1)
        self.assertIn("max-subarray", [one["id"] for one in listed["problems"]])

    def test_a_broken_spec_says_where_and_leaves_the_others(self):
        spec = (pathlib.Path(SOURCE) / "problems/max-subarray/problem.toml").read_text()
        self.write("mine/max-subarray/problem.toml", spec.replace("difficulty", "dificulty", 1))
        done = self.check(3, "list", "--problems", "mine", says="problem.toml:")
        self.assertIn("difficulty", done.stderr.decode())
        self.assertIn("two-sum", done.stdout.decode())
        self.write("max-subarray.cpp", RIGHT)
        self.check(3, "test", "max-subarray.cpp", "--problems", "mine", says="problem.toml:")

    # New.

    def test_a_language_has_the_names_that_people_give_it(self):
        for name, extension in (("py", "py"), ("Python3", "py"), ("c++", "cpp"), ("C++", "cpp"), (".cc", "cpp"), ("c", "c"),
                                ("golang", "go"), ("rs", "rs"), ("JS", "js"), ("node", "js"), ("ts", "ts"), ("Java", "java")):
            with self.subTest(name):
                self.check(0, "new", "two-sum", "-o", f"{name}/", "--lang", name)
                self.assertTrue((self.folder / name / f"two-sum.{extension}").exists())
        self.check(2, "new", "two-sum", "--lang", "jav", says="did you mean 'java'?")

    def test_new_never_writes_over_a_file(self):
        self.check(0, "new", "two-sum", "--lang", "go", says="wrote two-sum.go", on="stdout")
        before = (self.folder / "two-sum.go").read_bytes()
        self.check(2, "new", "two-sum", "--lang", "go", says="already there")
        self.assertEqual((self.folder / "two-sum.go").read_bytes(), before)
        self.check(0, "new", "two-sum", "-o", "a/b/", "--lang", "rust")
        self.assertTrue((self.folder / "a/b/two-sum.rs").exists())
        self.check(0, "new", "two-sum", "-o", "mine.py", says="--problem two-sum", on="stdout")
        os.symlink("nowhere", self.folder / "link.go")
        self.check(2, "new", "two-sum", "-o", "link.go", says="already there")

    # Test.

    def test_verdicts_and_statuses(self):
        self.write("max-subarray.cpp", RIGHT)
        done = self.check(0, "test", "max-subarray.cpp", says="AC", on="stdout")
        self.assertNotIn(b"\x1b", done.stdout)
        self.write("max-subarray.cpp", WRONG)
        wrong = self.check(1, "test", "max-subarray.cpp", on="stdout").stdout.decode()
        for text in ("WA", "case/all-negative", "expected  -1", "actual    0", "^"):
            self.assertIn(text, wrong)
        self.write("max-subarray.cpp", "int broken")
        self.check(1, "test", "max-subarray.cpp", says="max-subarray.cpp:1:", on="stdout")

    def test_the_reduced_sandbox_shows_what_a_language_shares(self):
        self.write("max-subarray.py", SLEEPS.replace("0.5", "0"))
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
                self.assertEqual(without_figures(done.stdout.decode()), without_figures(transcript))

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
                self.assertEqual(without_figures(done.stdout.decode()), without_figures(transcript))

    def test_the_rerun_command_judges_that_case_alone(self):
        self.write("odd name's/max-subarray.cpp", WRONG)
        text = self.check(1, "test", ".", on="stdout").stdout.decode()
        rerun = next(line for line in text.splitlines() if line.strip().startswith("rerun"))
        command = rerun.split("rerun", 1)[1].strip().replace("gavel", PROGRAM, 1)
        done = subprocess.run(["sh", "-c", command], cwd=self.folder, env=PLAIN, capture_output=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"0/1", done.stdout)

    def test_a_solution_is_told_alike_alone_and_among_others(self):
        self.write("one/max-subarray.cpp", WRONG)
        self.write("two/max-subarray.cpp", WRONG + "// another\n")
        alone = self.check(1, "test", "one", on="stdout").stdout.decode()
        both = self.check(1, "test", "one", "two", on="stdout").stdout.decode()
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
        self.assertIn(b"\\x1b[31mhello", text)
        self.assertNotIn(b"\x1b", text)

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

    def test_bad_files_are_told_and_the_others_judged(self):
        self.write("max-subarray.cpp", RIGHT)
        self.write("two-sum.cpp", b"int\0main")
        self.write("jump-game.cpp", b" " * (1 << 20) + b"x")
        self.write("note.txt", "x")
        done = self.check(
            2, "test", "--json", "max-subarray.cpp", "two-sum.cpp", "jump-game.cpp", "note.txt", "gone.cpp"
        )
        told = done.stderr.decode()
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

    def test_settings_come_in_their_order(self):
        self.write("gavel.toml", 'locale = "zh"\n')
        self.check(0, "list", says="题目", on="stdout")
        self.check(0, "list", says="problem", on="stdout", GAVEL_LOCALE="en")
        self.check(0, "list", "--locale", "zh", says="题目", on="stdout", GAVEL_LOCALE="en")
        self.write("gavel.toml", 'lokale = "zh"\n')
        self.check(2, "list", says="gavel.toml:1:1")
        self.check(2, "list", says="did you mean 'locale'?")

    # Streams.

    def test_colour_is_asked_for(self):
        forced = self.check(0, "list", CLICOLOR_FORCE="1").stdout
        self.assertIn(b"\x1b[", forced)
        for extra in ({"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, {}):
            self.assertNotIn(b"\x1b[", self.check(0, "list", **extra).stdout)

    def test_a_closed_pipe_ends_quietly(self):
        done = subprocess.run(
            ["sh", "-c", f"'{PROGRAM}' list | true"], cwd=self.folder, env=PLAIN, capture_output=True
        )
        self.assertEqual(done.stderr, b"")

    def test_a_terminal_sees_progress_that_goes_away(self):
        self.write("max-subarray.py", SLEEPS)
        main, other = pty.openpty()
        process = subprocess.Popen(
            [PROGRAM, "test", "--case", "example"],
            cwd=self.folder,
            env=PLAIN,
            stdin=other,
            stdout=other,
            stderr=other,
            close_fds=True,
        )
        os.close(other)
        seen = b""
        while select.select([main], [], [], 60)[0]:
            try:
                part = os.read(main, 4096)
            except OSError:
                break
            if not part:
                break
            seen += part
        self.assertEqual(process.wait(60), 1)
        os.close(main)
        self.assertRegex(seen, rb"running max-subarray\.py \d+/\d+ .* s")
        self.assertIn(b"WA", seen.rsplit(b"\r\x1b[K", 1)[1])

    def test_an_interrupt_leaves_nothing_behind(self):
        self.write("max-subarray.py", SLEEPS.replace("0.5", "100"))
        temporary = self.folder / "tmp"
        temporary.mkdir()
        process = subprocess.Popen(
            [PROGRAM, "test"],
            cwd=self.folder,
            env={**PLAIN, "TMPDIR": str(temporary)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        time.sleep(1.0)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, told)
        self.assertIn(b"interrupted", told)
        self.assertEqual(list(temporary.iterdir()), [])
        for _ in range(50):
            if not processes_of_session(process.pid):
                break
            time.sleep(0.1)
        self.assertEqual(processes_of_session(process.pid), [])

    # Exec.

    def test_exec_says_how_a_command_ended(self):
        self.check(0, "exec", "--", "true", says="exited with status 0")
        self.check(7, "exec", "--", "sh", "-c", "exit 7")
        self.check(124, "exec", "--cpu", "100ms", "--", "sh", "-c", "while :; do :; done")
        self.check(3, "exec", "--", "sh", "-c", "kill -9 $$", says="signal 9")
        self.check(0, "exec", "--", "pwd", says=str(self.folder), on="stdout")
        done = self.check(0, "exec", "--json", "--repeat", "3", "--", "sh", "-c", "echo out; echo err >&2")
        self.assertEqual(done.stdout, b"out\n" * 3)
        report = json.loads(done.stderr.decode().splitlines()[-1])
        self.assertEqual((report["ending"], report["runs"]), ("exited", 3))
        self.check(0, "exec", "--report", "report.json", "--", "true")
        self.assertEqual(json.loads((self.folder / "report.json").read_text())["schema"], 1)

    def test_exec_shows_only_what_it_should(self):
        with tempfile.NamedTemporaryFile(dir="/var/tmp") as hidden:
            hidden.write(b"secret")
            hidden.flush()
            os.chmod(hidden.name, 0o644)
            self.assertNotEqual(self.run_gavel("exec", "--", "cat", hidden.name).returncode, 0)
            self.check(
                0, "exec", "--bind", hidden.name, "--", "cat", hidden.name, says="secret", on="stdout"
            )
        self.assertNotEqual(self.run_gavel("exec", "--", "touch", "here").returncode, 0)
        self.assertFalse((self.folder / "here").exists())

    # Doctor.

    def test_doctor_tries_each_language(self):
        report = json.loads(self.check(0, "doctor", "--json").stdout)
        self.assertEqual(
            [one["id"] for one in report["languages"]],
            ["c", "cpp", "go", "java", "javascript", "python", "rust", "typescript"],
        )
        for one in report["languages"]:
            self.assertTrue(one["works"] or one["remedy"], one)


def without_figures(text):
    text = re.sub(r"[\d.]+ (ns|us|ms|s)\b", "TIME", text)
    return re.sub(r" +", " ", re.sub(r"[\d.]+ [KM]iB", "SIZE", text))


def processes_of_session(session):
    alive = []
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            alive.append(entry.name)
    return alive


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
