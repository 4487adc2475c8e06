#!/usr/bin/env python3
"""Interrupted or killed at any moment, it leaves nothing behind and no half of a report.

usage: interruption_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import signal
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from nothing_left import GIVEN, RIGHT, NothingLeft, main

# A compiler needs long for it.
SLOW = (
    "#define A0 +1\n"
    + "".join(f"#define A{i} {f'A{i - 1} ' * 8}\n" for i in range(1, 9))
    + "long slow(long x) { return x A8; }\n"
    + RIGHT
)


def family(pid):
    """The process and all below it: pid -> name."""
    parents = {}
    names = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rsplit(")", 1)[1].split()[1])
            names[int(entry.name)] = stat[stat.find("(") + 1 : stat.rfind(")")]
    below = {pid}
    while True:
        more = {one for one, parent in parents.items() if parent in below} - below
        if not more:
            return {one: names[one] for one in below if one in names}
        below |= more


def descendants(pid):
    return set(family(pid).values())


def end_all_of_our_name(process):
    """As `pkill gavel` does."""
    for pid, name in sorted(family(process.pid).items()):
        if name.startswith("gavel"):
            try:
                os.kill(pid, signal.SIGTERM)
            except ProcessLookupError:
                pass


class Interruption(NothingLeft):
    def interrupt(self, how, *arguments, **more):
        process = self.start(*arguments, **more)
        for _ in range(3000):
            if "cc1" in descendants(process.pid) or process.poll() is not None:
                break
            time.sleep(0.01)
        self.assertIn("cc1", descendants(process.pid))
        how(process)
        out, err = (text.decode() for text in process.communicate(timeout=60))
        self.expect_nothing_left(process.pid)
        return process.returncode, out, err

    def test_an_interrupt_in_the_middle_of_a_compile(self):
        self.write("max-subarray.c", SLOW)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            for send in (
                lambda process: os.killpg(process.pid, number),  # as a terminal does
                lambda process: process.send_signal(number),
            ):
                with self.subTest(signal=number):
                    status, out, err = self.interrupt(send, "test", "max-subarray.c")
                    self.assertEqual((status, out, err), (130, "", "gavel: interrupted\n"))

    def test_an_interrupt_while_the_shared_files_are_made(self):
        self.write("max-subarray.c", RIGHT)
        for _ in range(2):
            fresh = self.base / "fresh"
            fresh.mkdir(exist_ok=True)
            self.cache = fresh
            status, _, err = self.interrupt(
                lambda process: os.killpg(process.pid, signal.SIGINT),
                "test",
                "max-subarray.c",
                env={**self.environment, "XDG_CACHE_HOME": str(fresh)},
            )
            self.assertEqual((status, err), (130, "gavel: interrupted\n"))

    def test_a_killed_judge_takes_the_compiler_with_it(self):
        self.write("max-subarray.c", SLOW)
        status, _, _ = self.interrupt(
            lambda process: process.kill(), "test", "max-subarray.c"
        )
        self.assertEqual(status, -signal.SIGKILL)

    def test_an_end_for_all_processes_of_its_name(self):
        self.write("max-subarray.c", SLOW)
        for how in ("full", "reduced"):
            for _ in range(3):
                with self.subTest(sandbox=how):
                    status, _, _ = self.interrupt(
                        end_all_of_our_name, "test", "max-subarray.c", "--sandbox", how
                    )
                    self.assertEqual(status, 130)

    def test_a_killed_judge_takes_what_it_prepared_for_itself_with_it(self):
        self.write("max-subarray.c", SLOW)
        nowhere = {"XDG_CACHE_HOME": "/proc/none", "HOME": "/proc/none"}
        for arguments, more in (((), nowhere), (("--sandbox", "reduced"), {})):
            with self.subTest(arguments=arguments):
                status, _, _ = self.interrupt(
                    lambda process: process.kill(),
                    "test",
                    "max-subarray.c",
                    *arguments,
                    env={**self.environment, **more},
                )
                self.assertEqual(status, -signal.SIGKILL)

    def test_an_interrupt_at_any_moment(self):
        self.write("max-subarray.c", RIGHT)
        self.write("max-subarray.py", "class Solution:\n def maxSubArray(self, n):\n  while 1: pass\n")
        for command in ("test", "time", "doctor"):
            for milliseconds in (0, 1, 2, 4, 8, 15, 30, 60, 120, 250, 500):
                with self.subTest(command=command, after=milliseconds):
                    process = self.start(command)
                    time.sleep(milliseconds / 1000)
                    try:
                        os.killpg(process.pid, signal.SIGINT)
                    except ProcessLookupError:
                        pass
                    process.communicate(timeout=60)
                    # Before it listens, the signal itself ends it.
                    self.assertIn(process.returncode, (130, -signal.SIGINT, 0))
                    self.expect_nothing_left(process.pid)

    def test_an_interrupted_report_holds_what_was_judged(self):
        self.write("a/max-subarray.c", RIGHT)
        # Kept from now on: the compiler that is seen below is that of the other solution.
        self.check(0, "test", *GIVEN)
        self.write("b/max-subarray.c", SLOW)
        status, out, err = self.interrupt(
            lambda process: os.killpg(process.pid, signal.SIGINT),
            "test", "--json", "--jobs", "1", *GIVEN,
        )  # fmt: skip
        self.assertEqual((status, err), (130, "gavel: interrupted\n"))
        results = json.loads(out)["results"]
        self.assertEqual([(one["solution"], one["verdict"]) for one in results], [("a/max-subarray.c", "AC")])

    def test_an_interrupted_measurement_prints_a_whole_document(self):
        self.write("max-subarray.c", SLOW)
        status, out, err = self.interrupt(
            lambda process: os.killpg(process.pid, signal.SIGINT), "time", "--json"
        )
        self.assertEqual((status, err), (130, "gavel: interrupted\n"))
        self.assertEqual(json.loads(out), {"schema": 1, "results": []})

    def test_an_interrupt_while_a_solution_sleeps(self):
        self.write("max-subarray.py", "class Solution:\n def maxSubArray(self, n):\n  import time\n  time.sleep(100)\n")
        process = self.start("test")
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        out, err = (text.decode() for text in process.communicate(timeout=60))
        self.assertEqual((process.returncode, err), (130, "gavel: interrupted\n"), out)
        self.expect_nothing_left(process.pid)


if __name__ == "__main__":
    main()
