"""For tests of bad days: the program in a folder of its own, and that nothing of it is left behind.

A test runs itself again in a mount namespace of its own, so that its mounts are counted alone and a
full disk can be had; without root that namespace is one of an own user, too.
"""

import ctypes
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest

import from_outside
from from_outside import PROGRAM, SOURCE

RIGHT = """int maxSubArray(int* nums, int numsSize) {
  int best = nums[0], sum = 0;
  for (int i = 0; i < numsSize; ++i) {
    sum = sum > 0 ? sum + nums[i] : nums[i];
    if (sum > best) best = sum;
  }
  return best;
}
"""
# Only the cases whose answers the problem gives itself: nothing but the solution is built.
GIVEN = ("--case", "example")

LIBC = ctypes.CDLL(None, use_errno=True)
PR_SET_CHILD_SUBREAPER = 36


def children():
    """Processes that came down to us: what a program that ended has left."""
    alive = []
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            stat = (entry / "stat").read_text()
        except OSError:
            continue
        if int(stat.rsplit(")", 1)[1].split()[1]) == os.getpid():
            alive.append(stat[: stat.rfind(")") + 3])
    return alive


def reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0] > 0:
            pass
    except ChildProcessError:
        pass


def cgroups_of(pid):
    marks = f"-{pid}-"
    found = []
    for folder, below, _ in os.walk("/sys/fs/cgroup"):
        found += [os.path.join(folder, n) for n in below if n.startswith("gavel-") and marks in n + "-"]
    return found


def mount_small_disk(folder, options):
    if LIBC.mount(b"gavel-test", os.fsencode(folder), b"tmpfs", 0, options.encode()) != 0:
        raise OSError(ctypes.get_errno(), f"cannot mount {folder}")


def unmount(folder):
    if LIBC.umount2(os.fsencode(folder), 0) != 0:
        raise OSError(ctypes.get_errno(), f"cannot unmount {folder}")


def tree_of(folder):
    return sorted(os.path.join(at, n) for at, below, files in os.walk(folder) for n in below + files)


class NothingLeft(unittest.TestCase):
    """Each command is followed by a look at what could be left behind; `folder` is where it runs."""

    # What is built once is shared: this is about what is left, not about building.
    shared_cache = None
    has_own_tmp = False

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="bad-input-", dir="/var/tmp")
        self.addCleanup(holder.cleanup)
        self.base = pathlib.Path(holder.name)
        self.base.chmod(0o755)
        for name in ("work", "home", "tmp"):
            (self.base / name).mkdir()
        self.folder = self.base / "work"
        self.cache = self.shared_cache
        self.environment = {
            "PATH": os.environ["PATH"],
            "GAVEL_NO_HISTORY": "1",
            "LANG": "C.UTF-8",
            "HOME": str(self.base / "home"),
            "TMPDIR": str(self.base / "tmp"),
            "XDG_CACHE_HOME": str(self.cache),
        }

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    # What could be left behind, but processes and cgroups.
    def traces(self):
        temporary = [
            path
            for path in tree_of(self.cache)
            if re.search(r"/new-[^/]*$|\.[A-Za-z0-9]{6}$", path)
        ]
        return {
            "mounts": len(pathlib.Path("/proc/self/mountinfo").read_text().splitlines()),
            "the working directory": tree_of(self.folder),
            "HOME": tree_of(self.base / "home"),
            "TMPDIR": tree_of(self.base / "tmp"),
            "/tmp": tree_of("/tmp") if self.has_own_tmp else [],
            "half-made entries of the cache": temporary,
        }

    def start(self, *arguments, **how):
        self.before = self.traces()
        return subprocess.Popen(
            [PROGRAM, *arguments],
            cwd=self.folder,
            env=how.pop("env", self.environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            **how,
        )

    def expect_nothing_left(self, pid):
        # The zygote sweeps up after the judge is gone.
        for _ in range(100):
            reap()
            left = (children(), cgroups_of(pid), self.traces())
            if left == ([], [], self.before):
                return
            time.sleep(0.05)
        self.assertEqual(left, ([], [], self.before))

    def check(self, status, *arguments, says=(), on="stderr", **how):
        process = self.start(*arguments, **how)
        out, err = (text.decode() for text in process.communicate(timeout=300))
        self.assertEqual(process.returncode, status, (arguments, out, err))
        for text in [says] if isinstance(says, str) else says:
            self.assertIn(text, out if on == "stdout" else err)
        self.expect_nothing_left(process.pid)
        return out, err


def prepare_language():
    """A language's first solution has it prepared by a process that may outlive the judge."""
    with tempfile.TemporaryDirectory(prefix="gavel-first-", dir="/var/tmp") as folder:
        solution = pathlib.Path(folder, "max-subarray.c")
        solution.write_text(RIGHT)
        environment = {**os.environ, "XDG_CACHE_HOME": str(NothingLeft.shared_cache)}
        command = [PROGRAM, "test", str(solution), *GIVEN]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    while children():
        reap()
        time.sleep(0.05)


def enter_own_mounts():
    if os.environ.get("GAVEL_TEST_MOUNTS") == "own":
        return
    os.environ["GAVEL_TEST_MOUNTS"] = "own"
    own_user = [] if os.geteuid() == 0 else ["--user", "--map-current-user", "--keep-caps"]
    os.execvp("unshare", ["unshare", *own_user, "--mount", sys.executable, *sys.argv])


def main():
    enter_own_mounts()
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    NothingLeft.has_own_tmp = not (PROGRAM + SOURCE).count("/tmp/")
    if NothingLeft.has_own_tmp:
        mount_small_disk("/tmp", "mode=1777")
    with tempfile.TemporaryDirectory(prefix="gavel-cache-", dir="/var/tmp") as cache:
        NothingLeft.shared_cache = pathlib.Path(cache)
        prepare_language()
        from_outside.main()
