#!/usr/bin/env python3
"""The HTML report as a browser shows it: headless Chromium, driven through its debugging pipe.

usage: html_report_test.py PROGRAM SOURCE_FOLDER [unittest's arguments]
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from from_outside import PLAIN, PROGRAM, SOURCE, main

NASTY = """class Solution:
    def maxSubArray(self, nums):
        print('<img src=x onerror="document.title=1"><script>document.title=2</script>\\x1b[31m&amp;' + 'long' * 99)
        return max(nums)
"""


class Browser:
    """One page of a Chromium of its own."""

    def __init__(self, folder):
        to_read, self.to = os.pipe()
        self.back, to_write = os.pipe()

        def pass_pipes():  # the browser reads descriptor 3 and writes descriptor 4
            low, high = os.dup(to_read), os.dup(to_write)
            os.dup2(low, 3)
            os.dup2(high, 4)

        program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             f"--user-data-dir={folder}/browser", "--hide-scrollbars", "about:blank"],
            preexec_fn=pass_pipes, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.count = 0
        self.requests = []
        self.session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network"):
            self.ask(f"{domain}.enable")

    def message(self):
        while b"\0" not in self.buffer:
            data = os.read(self.back, 1 << 16)
            if not data:
                raise AssertionError("the browser went away")
            self.buffer += data
        text, self.buffer = self.buffer.split(b"\0", 1)
        message = json.loads(text)
        if message.get("method") == "Network.requestWillBeSent":
            self.requests.append(message["params"]["request"]["url"])
        return message

    def ask(self, method, **parameters):
        self.count += 1
        question = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            question["sessionId"] = self.session
        os.write(self.to, json.dumps(question).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise AssertionError(answer["error"])
                return answer["result"]

    def open(self, page):
        self.ask("Page.navigate", url=page.as_uri())
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression):
        return self.ask("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def shape(self, width, height=800, scheme="light"):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                 mobile=width < 500)
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def press(self, key, code):
        text = {"Enter": "\r", " ": " "}.get(key)
        for kind in ("keyDown", "keyUp"):
            more = {"text": text} if text and kind == "keyDown" else {}
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                     windowsVirtualKeyCode=code, **more)

    def close(self):
        self.session = None
        self.ask("Browser.close")
        self.process.wait(timeout=30)
        os.close(self.to)
        os.close(self.back)


class HtmlReport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory(prefix="gavel-html-", ignore_cleanup_errors=True)
        cls.folder = pathlib.Path(cls.holder.name)
        (cls.folder / "max-subarray.py").write_text(NASTY)
        quadratic = pathlib.Path(SOURCE, "problems/max-subarray/solutions/quadratic.go")
        shutil.copy(quadratic, cls.folder / "max-subarray.go")
        for arguments in (["test", "--html", "en.html", "max-subarray.py", "max-subarray.go"],
                          ["test", "--html", "zh.html", "max-subarray.py", "--locale", "zh"],
                          ["time", "--html", "growth.html", "max-subarray.go"]):
            subprocess.run([PROGRAM, *arguments], cwd=cls.folder, stdin=subprocess.DEVNULL,
                           env={**PLAIN, "XDG_DATA_HOME": f"{cls.folder}/data"},
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        cls.browser = Browser(cls.folder)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.holder.cleanup()

    def test_it_fits_every_width_and_loads_nothing(self):
        for page in ("en.html", "zh.html", "growth.html"):
            self.browser.requests.clear()
            self.browser.open(self.folder / page)
            for width in (320, 390, 1200):
                with self.subTest(page=page, width=width):
                    self.browser.shape(width)
                    self.browser.value("for (const one of document.querySelectorAll('details')) one.open = true")
                    self.assertLessEqual(self.browser.value("document.documentElement.scrollWidth"), width)
            self.assertEqual([one for one in self.browser.requests if not one.startswith("file:")], [])
            self.assertEqual(len(self.browser.requests), 1)

    def test_what_a_solution_prints_is_text(self):
        self.browser.open(self.folder / "en.html")
        self.assertEqual(self.browser.value("document.scripts.length + document.images.length"), 0)
        self.assertIn("gavel", self.browser.value("document.title"))
        self.assertRegex(self.browser.value("document.body.innerText"), r"and \d+ more that fail")
        self.assertIn("<script>document.title=2</script>", self.browser.value("document.body.textContent"))

    def test_it_is_light_or_dark_as_the_reader_likes_and_has_enough_contrast(self):
        self.browser.open(self.folder / "en.html")
        measure = """(() => {
          const light = (color) => {
            const [r, g, b] = color.match(/[0-9.]+/g).map((c) => c / 255)
              .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const paper = light(getComputedStyle(document.body).backgroundColor);
          const worst = Math.min(...['body', '.verdict', '.dim', '.bad', 'dt'].map((one) => {
            const ink = light(getComputedStyle(document.querySelector(one)).color);
            return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
          }));
          return [paper, worst];
        })()"""
        papers = []
        for scheme in ("light", "dark"):
            self.browser.shape(900, scheme=scheme)
            paper, contrast = self.browser.value(measure)
            papers.append(paper)
            self.assertGreaterEqual(contrast, 4.5, scheme)  # WCAG 2.1, level AA
        self.assertGreater(papers[0], 0.8)
        self.assertLess(papers[1], 0.1)

    def test_the_keyboard_opens_and_closes_a_failing_case(self):
        self.browser.open(self.folder / "en.html")
        self.browser.press("Tab", 9)
        self.assertEqual(self.browser.value("document.activeElement.tagName"), "SUMMARY")
        opened = "document.activeElement.parentElement.open"
        before = self.browser.value(opened)
        self.browser.press("Enter", 13)
        self.assertEqual(self.browser.value(opened), not before)
        self.assertNotEqual(self.browser.value("getComputedStyle(document.activeElement).outlineStyle"), "none")

    def test_growth_is_drawn(self):
        self.browser.open(self.folder / "growth.html")
        self.assertGreaterEqual(self.browser.value("document.querySelectorAll('svg[role=img] circle').length"), 3)
        self.browser.open(self.folder / "zh.html")
        self.assertEqual(self.browser.value("document.documentElement.lang"), "zh")
        self.assertIn("答案错误", self.browser.value("document.body.innerText"))


if __name__ == "__main__":
    main()
