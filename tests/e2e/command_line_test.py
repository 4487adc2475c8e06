#!/usr/bin/env python3
"""The real binary from outside: its usage, what it prints, where, and its exit status.

usage: command_line_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

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


class CommandLine(InAFolder):
    settings = {"GAVEL_NO_HISTORY": "1"}

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
        version = self.check(0, "--version", says="gavel ", on="stdout").stdout
        for command in ("list", "show", "new", "test", "time", "exec", "verify", "cache", "doctor"):
            done = self.check(0, command, "--help", says="Examples:", on="stdout")
            self.assertIn("Usage: gavel " + command, done.stdout)
            self.assertEqual(done.stderr, "")
            self.assertEqual(self.check(0, command, "--version").stdout, version)
        # Behind "--" stands another program's own.
        self.check(0, "exec", "--", "echo", "--version", says="coreutils", on="stdout")

    def test_list_and_show_in_both_languages(self):
        self.check(0, "list", says="max-subarray", on="stdout")
        self.check(0, "list", says="最大子数组和", on="stdout", LC_ALL="zh_CN.UTF-8")
        self.check(0, "show", "max-subarray", says="Maximum Subarray", on="stdout")
        self.check(0, "show", "MaxSubarray", "--locale", "zh", says="时间限制", on="stdout")
        hinted = self.check(0, "show", "max-subarray", "--hint", "2", on="stdout").stdout
        self.assertIn("Hint 2", hinted)
        self.assertNotIn("Hint 3", hinted)
        listed = json.loads(self.check(0, "list", "--json").stdout)
        self.assertEqual(listed["schema"], 1)
        self.assertIn("max-subarray", [one["id"] for one in listed["problems"]])

    def test_a_broken_spec_says_where_and_leaves_the_others(self):
        spec = (pathlib.Path(SOURCE) / "problems/max-subarray/problem.toml").read_text()
        self.write("mine/max-subarray/problem.toml", spec.replace("difficulty", "dificulty", 1))
        done = self.check(3, "list", "--problems", "mine", says="problem.toml:")
        self.assertIn("difficulty", done.stderr)
        self.assertIn("two-sum", done.stdout)
        self.write("max-subarray.cpp", RIGHT)
        self.check(3, "test", "max-subarray.cpp", "--problems", "mine", says="problem.toml:")

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
        # The next step holds for what was written, whatever the file's name says.
        for name, said in (("other.py", "--lang go"), ("bare", "--lang go"), ("own.go", "--problem two-sum\n")):
            self.check(0, "new", "two-sum", "--lang", "go", "-o", name, says=said, on="stdout")
        os.symlink("nowhere", self.folder / "link.go")
        self.check(2, "new", "two-sum", "-o", "link.go", says="already there")

    def test_settings_come_in_their_order(self):
        self.write("gavel.toml", 'locale = "zh"\n')
        self.check(0, "list", says="题目", on="stdout")
        self.check(0, "list", says="problem", on="stdout", GAVEL_LOCALE="en")
        self.check(0, "list", "--locale", "zh", says="题目", on="stdout", GAVEL_LOCALE="en")
        self.write("gavel.toml", 'lokale = "zh"\n')
        self.check(2, "list", says="gavel.toml:1:1")
        self.check(2, "list", says="did you mean 'locale'?")
        self.write("gavel.toml", "locale = zh\n")
        self.check(2, "list", says="text stands in quotes")

    def test_colour_is_asked_for(self):
        forced = self.check(0, "list", CLICOLOR_FORCE="1").stdout
        self.assertIn("\x1b[", forced)
        for extra in ({"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, {}):
            self.assertNotIn("\x1b[", self.check(0, "list", **extra).stdout)

    def test_a_closed_pipe_ends_quietly(self):
        done = subprocess.run(
            ["sh", "-c", f"'{PROGRAM}' list | true"], cwd=self.folder, env=self.environment,
            capture_output=True, text=True,
        )
        self.assertEqual(done.stderr, "")

    def test_exec_says_how_a_command_ended(self):
        self.check(0, "exec", "--", "true", says="exited with status 0")
        self.check(7, "exec", "--", "sh", "-c", "exit 7")
        self.check(124, "exec", "--cpu", "100ms", "--", "sh", "-c", "while :; do :; done")
        self.check(3, "exec", "--", "sh", "-c", "kill -9 $$", says="signal 9")
        self.check(0, "exec", "--", "pwd", says=str(self.folder), on="stdout")
        done = self.check(0, "exec", "--json", "--repeat", "3", "--", "sh", "-c", "echo out; echo err >&2")
        self.assertEqual(done.stdout, "out\n" * 3)
        report = json.loads(done.stderr.splitlines()[-1])
        self.assertEqual((report["ending"], report["runs"]), ("exited", 3))
        self.check(0, "exec", "--report", "report.json", "--", "true")
        self.assertEqual(json.loads((self.folder / "report.json").read_text())["schema"], 1)

    def test_exec_limits_the_output_that_passes_through(self):
        done = self.check(3, "exec", "--output", "1KiB", "--", "head", "-c", "100000", "/dev/zero")
        self.assertEqual((len(done.stdout), "output" in done.stderr), (1024, True), done.stderr)
        done = self.run_gavel("exec", "--json", "--output", "100KiB", "--", "yes")
        self.assertEqual(json.loads(done.stderr.splitlines()[-1])["ending"], "output-limit")
        whole = self.check(0, "exec", "--", "seq", "200000").stdout
        self.assertEqual(whole.split(), [str(i) for i in range(1, 200001)])
        # One file for both keeps the order; who stops reading ends the command.
        script = f"'{PROGRAM}' exec -- sh -c 'for i in 1 2 3 4; do echo $i; echo -$i >&2; done' > both 2>&1"
        subprocess.run(["sh", "-c", script], cwd=self.folder, env=self.environment, timeout=60)
        self.assertEqual((self.folder / "both").read_text().split()[:8], "1 -1 2 -2 3 -3 4 -4".split())
        done = subprocess.run(
            ["sh", "-c", f"'{PROGRAM}' exec --json --output 1GiB --cpu 20s -- yes | head -n 1"],
            cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=60,
        )
        report = json.loads(done.stderr.splitlines()[-1])
        self.assertEqual((done.stdout, report["ending"], report["signal"]), ("y\n", "signalled", 13), report)
        # A reader that takes its time gets everything, and the limits hold meanwhile.
        script = f"'{PROGRAM}' exec --json --cpu 300ms -- sh -c 'seq 50000; while :; do :; done' | (sleep 2; tail -n 1)"
        done = subprocess.run(["sh", "-c", script], cwd=self.folder, env=self.environment,
                              capture_output=True, text=True, timeout=60)
        report = json.loads(done.stderr.splitlines()[-1])
        self.assertEqual((done.stdout, report["ending"]), ("50000\n", "timed-out"), report)
        self.assertLess(report["cpu_seconds"], 1)

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

    def test_exec_lends_what_is_private_to_whoever_runs_it(self):
        # The folder is its owner's alone, as mkdtemp(3) makes them.
        self.assertEqual(self.folder.stat().st_mode & 0o777, 0o700)
        program = self.write("own", "#!/bin/sh\ncat secret\n")
        program.chmod(0o700)
        self.write("secret", "mine").chmod(0o600)
        report = json.loads(self.check(0, "doctor", "--json").stdout)
        if not report["sandbox"]["full"] and os.geteuid() == 0:
            # Programs run as another user, and without mounts nothing can be lent.
            self.check(3, "exec", "--", "./own", says="chmod o+rx")
            return
        self.check(0, "exec", "--", "./own", says="mine", on="stdout")
        self.check(0, "exec", "--", str(program), says="mine", on="stdout")
        with tempfile.TemporaryDirectory(dir="/var/tmp") as name:
            other = pathlib.Path(name)
            (other / "told").write_text("also")
            (other / "told").chmod(0o600)
            read = ["cat", str(other / "told")]
            self.check(0, "exec", "--bind", name, "--", *read, says="also", on="stdout")
            write = ["sh", "-c", f"echo new > {name}/made; echo more >> {name}/told; rm {name}/told"]
            self.assertNotEqual(self.run_gavel("exec", "--bind", name, "--", *write).returncode, 0)
            self.assertEqual((other / "told").read_text(), "also")
            self.check(0, "exec", "--bind", name + ":rw", "--", *write)
            self.assertEqual([path.name for path in other.iterdir()], ["made"])
            self.assertEqual((other / "made").stat().st_uid, os.geteuid())
            # What would run with its owner's rights afterwards is not to be had.
            set_id = ["chmod", "u+s", f"{name}/made"]
            self.assertNotEqual(self.run_gavel("exec", "--bind", name + ":rw", "--", *set_id).returncode, 0)
            self.assertEqual((other / "made").stat().st_mode & 0o6000, 0)

    def test_doctor_tries_each_language(self):
        report = json.loads(self.check(0, "doctor", "--json").stdout)
        self.assertEqual(
            [one["id"] for one in report["languages"]],
            ["c", "cpp", "go", "java", "javascript", "python", "rust", "typescript"],
        )
        for one in report["languages"]:
            self.assertTrue(one["works"] or one["remedy"], one)


if __name__ == "__main__":
    main()
