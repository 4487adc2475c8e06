#!/usr/bin/env python3
"""gavel in a real terminal: watching, and progress that goes away.

usage: terminal_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import PLAIN, PROGRAM, RIGHT, InAFolder, main

WRONG = RIGHT.replace("nums[0]", "0")
SLEEPS = "class Solution:\n def maxSubArray(self, nums):\n  import time\n  time.sleep(0.5)\n  return 0\n"
KEYS = "q quit"


class Terminal:
    """A program behind a pseudo-terminal, and what it has shown."""

    def __init__(self, arguments, folder, columns=60, program=PROGRAM, **extra):
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        self.shown = ""
        self.process = subprocess.Popen(
            [program, *arguments], cwd=folder, stdin=self.slave, stdout=self.slave,
            stderr=self.slave, env={**PLAIN, "XDG_DATA_HOME": str(folder / "data"), **extra},
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )

    def press(self, keys):
        os.write(self.master, keys.encode())

    def wait_for(self, text, seconds=60):
        """Until `text` is shown; what was shown up to its end is forgotten."""
        end = time.monotonic() + seconds
        while text not in self.shown:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.master], [], [], left)[0]:
                raise AssertionError(f"{text!r} is not shown, but {self.shown!r}")
            self.shown += os.read(self.master, 65536).decode(errors="replace")
        seen, self.shown = self.shown.split(text, 1)
        return seen

    def end(self):
        status = self.process.wait(timeout=30)
        after = termios.tcgetattr(self.slave)
        os.close(self.master)
        os.close(self.slave)
        return status, after == self.before


class Watching(InAFolder):
    def setUp(self):
        super().setUp()
        self.solution = self.folder / "max-subarray.py"

    def test_it_judges_again_on_save_and_on_rename(self):
        self.solution.write_text(WRONG)
        screen = Terminal(["watch"], self.folder)
        self.assertIn("WA", screen.wait_for(KEYS))
        self.solution.write_text(RIGHT)
        self.assertIn("AC", screen.wait_for(KEYS))
        beside = self.folder / ".max-subarray.py.new"
        beside.write_text(WRONG)
        beside.rename(self.solution)
        self.assertIn("WA", screen.wait_for(KEYS))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_keys_do_what_the_last_line_says(self):
        self.solution.write_text(WRONG)
        screen = Terminal(["watch", "max-subarray.py"], self.folder)
        screen.wait_for(KEYS)
        screen.press("r")
        self.assertIn("WA", screen.wait_for(KEYS))
        screen.press("f")
        self.assertIn("WA", screen.wait_for(KEYS))
        screen.press("s")
        self.assertIn("Maximum Subarray", screen.wait_for(KEYS))
        screen.press("h")
        self.assertIn("int", screen.wait_for(KEYS))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_the_debugger_gets_the_terminal_and_gives_it_back(self):
        self.solution.write_text(WRONG)
        screen = Terminal(["watch", "max-subarray.py"], self.folder)
        screen.wait_for(KEYS)
        screen.press("d")
        self.assertIn("def maxSubArray", screen.wait_for("(Pdb)"))
        screen.press("p best\n")
        screen.wait_for("NameError")
        screen.press("q\n")
        screen.wait_for(KEYS)
        screen.press("r")
        self.assertIn("WA", screen.wait_for(KEYS))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_places_stand_where_a_line_begins(self):
        self.solution.write_text(RIGHT.replace("nums[0]", "nums[len(nums)]"))
        screen = Terminal(["watch"], self.folder)
        self.assertIn("\n  max-subarray.py:3: error: IndexError: ", screen.wait_for(KEYS).replace("\r", ""))
        self.solution.write_text(RIGHT.replace("nums[0]", "nums[0"))
        self.assertIn("\n  max-subarray.py:3:28: error: SyntaxError: ", screen.wait_for(KEYS).replace("\r", ""))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_a_file_that_goes_away_and_comes_back(self):
        self.solution.write_text(RIGHT)
        screen = Terminal(["watch", "max-subarray.py"], self.folder)
        screen.wait_for(KEYS)
        self.solution.unlink()
        self.assertIn("max-subarray.py", screen.wait_for(KEYS))
        self.solution.write_text(RIGHT)
        self.assertIn("AC", screen.wait_for(KEYS))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_the_terminal_is_restored_however_it_ends(self):
        self.solution.write_text(RIGHT)
        for how in ("\x03", signal.SIGTERM, signal.SIGHUP):
            screen = Terminal(["watch"], self.folder)
            screen.wait_for(KEYS)
            if isinstance(how, str):
                screen.press(how)
            else:
                screen.process.send_signal(how)
            self.assertEqual(screen.end(), (130, True), how)

    def test_a_run_in_progress_is_ended_by_the_next_save(self):
        self.solution.write_text(RIGHT.replace("best =", "\n        while True: pass\n        best =", 1))
        screen = Terminal(["watch"], self.folder)
        time.sleep(0.5)
        self.solution.write_text(RIGHT)
        self.assertNotIn("TLE", screen.wait_for("AC"))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_narrow_and_dumb_terminals_and_chinese(self):
        self.solution.write_text(RIGHT)
        narrow = Terminal(["watch"], self.folder, columns=20)
        shown = narrow.wait_for("quit")
        for line in re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", shown).replace("\r", "\n").split("\n"):
            self.assertLessEqual(len(line), 20, line)
        narrow.press("q")
        self.assertEqual(narrow.end(), (0, True))
        dumb = Terminal(["watch", "--locale", "zh"], self.folder, TERM="dumb")
        self.assertNotIn("\x1b", dumb.wait_for("退出"))
        dumb.press("q")
        self.assertEqual(dumb.end(), (0, True))

    def test_thousands_of_files_and_more_changes_than_the_kernel_keeps(self):
        for number in range(3000):
            path = self.folder / f"notes-{number % 30}" / f"{number}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text("no solution")
        self.solution.write_text(WRONG)
        screen = Terminal(["watch"], self.folder)
        self.assertIn("WA", screen.wait_for(KEYS))
        screen.process.send_signal(signal.SIGSTOP)
        kept = int(pathlib.Path("/proc/sys/fs/inotify/max_queued_events").read_text())
        crowd = self.folder / "notes-0"
        for number in range(kept // 2 + 100):  # each is made and closed: two changes
            (crowd / str(number)).touch()
        late = self.folder / "late"
        late.mkdir()
        self.solution.write_text(RIGHT)
        screen.process.send_signal(signal.SIGCONT)
        self.assertIn("AC", screen.wait_for(KEYS))
        # A folder whose making was lost is watched, too.
        (late / "max-subarray.py").write_text(WRONG)
        self.assertIn("WA", screen.wait_for(KEYS))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_a_new_folder_with_a_solution_in_it(self):
        self.solution.write_text(RIGHT)
        screen = Terminal(["watch"], self.folder)
        screen.wait_for(KEYS)
        elsewhere = self.folder.with_name(self.folder.name + "-new")
        self.addCleanup(shutil.rmtree, elsewhere, ignore_errors=True)
        elsewhere.mkdir()
        (elsewhere / "max-subarray.py").write_text(WRONG)
        elsewhere.rename(self.folder / "more")
        self.assertIn("WA", screen.wait_for(KEYS))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_the_kernels_limit_of_watched_folders_is_a_sentence(self):
        for number in range(5):
            (self.folder / str(number)).mkdir()
        self.solution.write_text(RIGHT)
        for limits, locale, sentence in (("watches", "en", "the kernel watches no more folders for this user"),
                                         ("instances", "zh", "内核不能再为这个用户监视更多目录")):
            lowered = f"echo 2 >/proc/sys/user/max_inotify_{limits}; ulimit -c 0; exec {PROGRAM} watch --locale {locale}"
            if limits == "instances":
                lowered = lowered.replace("echo 2", "echo 0")
            screen = Terminal(["-Ur", "sh", "-c", lowered], self.folder, program="unshare")
            screen.wait_for(sentence)
            self.assertEqual(screen.end(), (3, True))
        # One file needs one folder.
        lowered = f"echo 2 >/proc/sys/user/max_inotify_watches; exec {PROGRAM} watch max-subarray.py --sandbox reduced"
        screen = Terminal(["-Ur", "sh", "-c", lowered], self.folder, program="unshare")
        self.assertIn("AC", screen.wait_for(KEYS))
        screen.press("q")
        self.assertEqual(screen.end(), (0, True))

    def test_without_a_terminal_it_says_so(self):
        result = subprocess.run([PROGRAM, "watch"], cwd=self.folder, env=PLAIN, capture_output=True,
                                stdin=subprocess.DEVNULL, text=True, timeout=60)
        self.assertEqual(result.returncode, 2)
        self.assertIn("watch needs a terminal", result.stderr)


class Testing(InAFolder):
    def test_progress_is_shown_and_goes_away(self):
        self.write("max-subarray.py", SLEEPS)
        screen = Terminal(["test", "--case", "example"], self.folder)
        seen = screen.wait_for("WA")
        self.assertRegex(seen, r"running max-subarray\.py \d+/\d+ .* s")
        self.assertNotIn("running", seen.rsplit("\r\x1b[K", 1)[1])
        self.assertEqual(screen.end(), (1, True))


if __name__ == "__main__":
    main()
