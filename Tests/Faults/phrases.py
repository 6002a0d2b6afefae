"""The program's own English sentences, so that no test holds a copy of one."""

import functools
import os
import re

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Resources", "Locales", "en.phrases")


@functools.cache
def book():
    """All phrases by their keys."""
    with open(FILE, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    return dict(line.split(" = ", 1) for line in lines if " = " in line and not line.startswith("#"))


def said(key):
    """What is sure to be on the screen when a phrase is said: its longest stretch between what is filled in or set apart."""
    return max(re.split(r"\{\d\}| \| ", book()[key]), key=len).strip()
