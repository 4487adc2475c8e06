#!/usr/bin/env python3
"""Every sentence of the program exists in Chinese, too.

usage: translations_test.py SOURCE_FOLDER

What the commands say stands in cli/render/phrases.cc, whose rows the compiler counts. What the
runner says is English in its sources, and the tables of cli/render/translate_*.cc hold each
sentence and its translation: here every text in those sources that reads like a sentence must be
found in the tables.
"""

import glob
import os
import re
import sys

SOURCE = os.path.abspath(sys.argv[1])
TABLES = "cli/render/translate_*.cc"
SAYING = (
    "runner/base/*.cc",
    "runner/build/*.cc",
    "runner/complexity/*.cc",
    "runner/harness/*.cc",
    "runner/history/*.cc",
    "runner/judge/**/*.cc",
    "runner/problem/*.cc",
    "runner/toolchain/*.cc",
    "runner/verify/*.cc",
    # The rest of the sandbox names steps of its own, for who mends it.
    "runner/sandbox/sandbox.cc",
    "cli/settings*.cc",
    "cli/places.cc",
)
# Each verdict has its words in its own row.
OWN_WORDS = ("runner/judge/verdict.cc",)
# Texts that no user reads as a sentence: a unit, an assertion, part of a command.
NO_SENTENCES = (
    "{} ns",
    "the channel is little-endian",
    "step into the next line",
    "append to a value that is not a list",
    "element of a value that is not a list",
    "length of a value that has none",
    "the reduced sandbox does not work here either: ",
)

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\]|\\.)*\'|#[^\n]*|\s+|.',
    re.S,
)


def texts_of(path):
    """The string literals of a C++ source; those that stand side by side are one."""
    texts, follows = [], False
    with open(path, encoding="utf-8") as file:
        source = file.read()
    for token in TOKEN.finditer(source):
        text = token.group(2)
        if text is None:
            if not (token.group(0).isspace() or token.group(0).startswith("//")):
                follows = False
            continue
        text = text.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")
        if follows:
            texts[-1] += text
        else:
            texts.append(text)
        follows = True
    return texts


def holes(text):
    return re.findall(r"\{\d?\}", text)


def plain(text):
    """As the tables write it: holes without formats, braces single."""
    text = re.sub(r"\{(\d?):[^}]*\}", r"{\1}", text)
    return text.replace("{{", "{").replace("}}", "}")


def is_sentence(text):
    return re.search(r"[a-z] [a-z{]|\} [a-z]{2,}", text) and not text.startswith("internal:")


def main():
    keys, wrong = [], []
    for path in glob.glob(os.path.join(SOURCE, TABLES)):
        texts = [text for text in texts_of(path) if not text.endswith(".h")]
        for english, chinese in zip(texts[::2], texts[1::2], strict=True):
            keys.append(english)
            is_numbered = any(re.search(r"\d", hole) for hole in holes(english + chinese))
            has_all = len(holes(english)) == len(holes(chinese))
            if not has_all and not (is_numbered and set(holes(chinese)) <= set(holes(english))):
                wrong.append(f"{path}: holes differ: {english!r} and {chinese!r}")
    if len(keys) < 300 or len(set(keys)) != len(keys):
        twice = sorted({key for key in keys if keys.count(key) > 1})
        wrong.append(f"{len(keys)} sentences in the tables, these twice: {twice}")
    known = "\n\0".join(keys)
    # "a table: {}" is for every one of them.
    beginnings = tuple(key[:-2] for key in keys if key.endswith(": {}") and len(holes(key)) == 1)
    for pattern in SAYING:
        for path in sorted(glob.glob(os.path.join(SOURCE, pattern), recursive=True)):
            name = os.path.relpath(path, SOURCE)
            if name in OWN_WORDS:
                continue
            for text in map(plain, texts_of(path)):
                if not is_sentence(text) or text in NO_SENTENCES or text.startswith(beginnings):
                    continue
                parts = [re.escape(part) for part in re.split(r"\{\d?\}", text)]
                if not re.search("[^\\0]*".join(parts), known):
                    wrong.append(f"{name}: no translation of {text!r}")
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(keys)} sentences are translated")


main()
