# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by mouse: only what is visible is clicked, where it is visible. Run by walk."""

import os
import subprocess
import sys
import tempfile

import names as n
from steps import NEW_ADDRESS, the_other_person_changes_it, verified
from window import Atspi, Unmet, Window, line, until


class Mouse:
    def __init__(self, window, pictures):
        self.window, self.pictures, self.acts, self.shots = window, pictures, 0, 0

    def _box(self, what):
        node = self.window.find_enabled(what)
        box = node.get_extents(Atspi.CoordType.SCREEN)
        x, y = box.x + box.width // 2, box.y + box.height // 2
        # What lies there for the mouse may be something else: below the edge of what scrolls.
        if not self.window.is_at(node, x, y):
            raise Unmet(f"{line(node)} is not to be seen at {x}, {y} without scrolling")
        return x, y

    def click(self, what):
        x, y = self._box(what)
        subprocess.run(
            ["xdotool", "mousemove", "--sync", str(x), str(y), "click", "1"], check=True
        )
        self.acts += 1

    def type(self, text):
        self.window.type(text)

    def picture(self, name):
        self.shots += 1
        file = os.path.join(self.pictures, f"{self.shots:02}-{name}.png")
        subprocess.run(["import", "-silent", "-window", "root", file], check=True)
        print(f"{self.acts:2} clicks and keys  {file}")


def main_job(mouse, program, record):
    window = mouse.window
    window.find(n.OPEN_PRACTICE)
    mouse.picture("first-run")
    mouse.click(n.OPEN_PRACTICE)
    window.find(n.VERDICT_ALIVE)
    mouse.picture("alive")
    mouse.click(n.HAND_OVER)
    window.until_focused(n.NEW_EMAIL)
    mouse.picture("prepare")
    mouse.type(NEW_ADDRESS)
    mouse.click(n.CONTINUE)
    window.find_enabled(n.START_CHANGE)
    mouse.picture("decide")
    mouse.click(n.START_CHANGE)
    window.find_enabled(n.OPEN_ACCOUNT)
    mouse.picture("waiting")
    mouse.click(n.OPEN_ACCOUNT)
    the_other_person_changes_it()
    window.find(n.CHANGED)
    mouse.picture("proven")
    mouse.click(n.SAVE_RECORD)
    window.until_focused(n.FILE_NAME)
    mouse.picture("save")
    window.key("ctrl+a")
    mouse.type(record)
    mouse.click(n.SAVE_FILE)
    window.find(n.SAVED)
    mouse.picture("saved")
    status, told = verified(program, record)
    print(f"keybearer verify: {status}, {told.get('says')}")
    return status


def run(program, pictures):
    with tempfile.TemporaryDirectory() as home:
        window = Window(program, os.path.join(home, "data"), os.path.join(pictures, "log"))
        try:
            until(lambda: window.look(n.WINDOW), "the window")
            return main_job(Mouse(window, pictures), program, os.path.join(home, "record.jsonl"))
        except BaseException:
            window.dump(os.path.join(pictures, "failed"))
            raise
        finally:
            window.close()


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:3]))
