# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job as a screen reader's user does it. Run by ctest: session scenarios.py PROGRAM DUMPS [NAME]."""

import os
import re
import signal
import sys
import tempfile
import unittest

import names as n
from steps import NEW_ADDRESS, Practice, the_other_person_changes_it, verified
from window import Atspi, Window, has, line, until

PROGRAM, DUMPS = sys.argv[1:3]


def nameless(window):
    """What can take the focus and says nothing of itself."""
    return [
        line(node)
        for node, _ in window.everything()
        if has(node, Atspi.StateType.FOCUSABLE) and not (node.get_name() or "").strip()
    ]


class Scenario(unittest.TestCase):
    def setUp(self):
        self._home = tempfile.TemporaryDirectory()
        self.addCleanup(self._home.cleanup)
        self.directory = os.path.join(self._home.name, "data")
        self.record = os.path.join(self._home.name, "record.jsonl")
        with open(os.environ["OPENED"], "w", encoding="utf-8"):
            pass  # nothing was opened yet
        self.window = None
        self.start()
        self.addCleanup(lambda: self.window.close())

    def start(self):
        stem = os.path.join(DUMPS, self._testMethodName)
        self.window = Window(PROGRAM, self.directory, f"{stem}.log")
        self.window.find(n.WINDOW)

    def run(self, result=None):
        """A failure leaves the tree and a picture, before anything is closed."""
        method = getattr(self, self._testMethodName)

        def told():
            try:
                method()
            except unittest.SkipTest:
                raise
            except BaseException:
                if self.window:
                    self.window.dump(os.path.join(DUMPS, self._testMethodName))
                raise

        setattr(self, self._testMethodName, told)
        return super().run(result)

    def all_named(self):
        self.assertEqual(nameless(self.window), [])

    def named(self, role, pattern):
        """The names of everything shown that has this role."""
        names = [
            node.get_name() for node, _ in self.window.everything() if node.get_role_name() == role
        ]
        return [name for name in names if re.search(pattern, name)]

    def to_practice(self):
        self.window.press(n.OPEN_PRACTICE)
        return self.window.find(n.VERDICT_ALIVE)

    def to_waiting(self):
        self.to_practice()
        self.window.press(n.HAND_OVER)
        self.window.enter(n.NEW_EMAIL, NEW_ADDRESS)
        self.window.press(n.CONTINUE)
        self.window.press(n.START_CHANGE)
        self.window.press(n.OPEN_ACCOUNT)

    def record_is_intact(self):
        until(lambda: os.path.exists(self.record), "the record on disk")
        status, told = verified(PROGRAM, self.record)
        self.assertEqual((status, told.get("valid")), (0, True), told)


class MainJob(Scenario):
    def test_guided_main_job(self):
        self.all_named()
        region = self.window.find(n.REGION)
        self.assertEqual(Atspi.Text.get_text(region, 0, -1), n.REGION_CHOICE)
        self.to_practice()
        self.all_named()
        table = self.window.find(n.PERMISSIONS)
        self.assertGreater(table.get_n_rows(), 10)
        self.assertEqual(table.get_column_description(0), "Permission")
        self.window.press(n.HAND_OVER)
        self.window.until_focused(n.NEW_EMAIL)
        self.all_named()
        self.window.enter(n.NEW_EMAIL, NEW_ADDRESS)
        self.window.press(n.CONTINUE)
        self.window.until_focused(n.FINDINGS)
        self.all_named()
        self.assertEqual(len(self.named("radio button", n.STEP[1])), 6)
        questions = self.named("combo box", r".+")
        self.assertEqual(len(questions), len(set(questions)), questions)
        self.window.press(n.START_CHANGE)
        self.window.until_focused(n.OPEN_ACCOUNT)
        self.window.find(n.CANARY)
        self.all_named()
        the_other_person_changes_it()  # the page has opened by itself
        self.window.find(n.CHANGED)
        self.window.until_focused(n.FOLLOW_UP_TEST)
        self.all_named()
        self.assertGreater(self.window.find(n.COMPARISON).get_n_rows(), 5)
        self.window.press(n.SAVE_RECORD)
        self.window.enter(n.FILE_NAME, self.record)
        self.window.press(n.SAVE_FILE)
        self.record_is_intact()
        self.window.find(n.SAVED)

    def test_keyboard_alone(self):
        window = self.window
        window.find(n.OPEN_PRACTICE)
        window.until_focused(n.TOKEN)
        window.key(n.KEY_OPEN_PRACTICE)
        window.find(n.VERDICT_ALIVE)
        window.find_enabled(n.HAND_OVER)
        window.key(n.KEY_HAND_OVER)
        window.until_focused(n.NEW_EMAIL)
        window.type(NEW_ADDRESS)
        window.key(n.KEY_CONTINUE)
        window.until_focused(n.FINDINGS)
        window.key(n.KEY_START_CHANGE)
        window.until_focused(n.OPEN_ACCOUNT)
        window.key(n.KEY_OPEN_ACCOUNT)
        the_other_person_changes_it()
        window.find(n.CHANGED)
        window.key(n.KEY_SAVE_RECORD)
        window.until_focused(n.FILE_NAME)
        window.key("ctrl+a")
        window.type(self.record)
        window.key("Return")
        self.record_is_intact()
        window.find(n.SAVED)
        self.assertIsNotNone(window.focused(), "the focus is lost")

    def test_tab_goes_through_the_page_in_order(self):
        self.to_practice()
        self.window.find_enabled(n.HAND_OVER).grab_focus()
        for what in (n.HAND_OVER, n.TEST_NOW, n.COPY_FINGERPRINT, n.EVIDENCE):
            self.window.until_focused(what)
            self.window.key("Tab")
        seen = set()
        for _ in range(30):
            focused = until(self.window.focused, "a focus after Tab")
            if re.search(n.HAND_OVER[1], focused.get_name()):
                return
            seen.add(line(focused))
            self.window.key("Tab")
        self.fail(f"Tab never came round: {seen}")


class Keys(Scenario):
    def test_the_palette_gives_the_window_back(self):
        self.to_practice()
        for _ in range(2):
            self.window.key("ctrl+k")
            self.window.until_focused(n.COMMAND)
            self.window.key("Escape")
            until(lambda: not self.window.look(n.COMMAND), "the palette closed")
            self.window.key("ctrl+2")
            self.window.find(n.NEW_EMAIL)
            self.window.key("ctrl+1")
            self.window.find(n.PERMISSIONS)

    def test_a_locked_window_can_be_left(self):
        self.to_practice()
        self.window.key("ctrl+l")
        self.window.find(n.UNLOCK)
        self.window.key("ctrl+q")
        self.assertEqual(self.window.ended(), 0)


class Announcements(Scenario):
    def test_every_turn_of_the_main_job_is_spoken_whole(self):
        shown = self.to_practice().get_name()
        self.assertEqual(self.window.announced(n.VERDICT_ALIVE[1]), shown)
        self.window.press(n.HAND_OVER)
        self.window.enter(n.NEW_EMAIL, NEW_ADDRESS)
        self.window.press(n.CONTINUE)
        self.window.press(n.START_CHANGE)
        self.window.announced(n.WAITING[1])
        self.window.press(n.OPEN_ACCOUNT)
        the_other_person_changes_it()
        shown = self.window.find(n.CHANGED).get_name()
        self.assertEqual(self.window.announced(n.CHANGED[1]), shown)
        self.window.press(n.SAVE_RECORD)
        self.window.enter(n.FILE_NAME, self.record)
        self.window.press(n.SAVE_FILE)
        self.assertIn(self.record, self.window.announced(n.SAVED[1]))

    def test_what_has_not_changed_is_not_spoken_again(self):
        self.to_practice()
        self.window.announced(n.VERDICT_ALIVE[1])
        heard = len(self.window.heard)
        # The page says its sentence anew each second: "Tested 2 seconds ago" proves that it did.
        self.window.find(n.TESTED_SECONDS_AGO)
        self.assertEqual(self.window.heard[heard:], [])


class Keychain(Scenario):
    def test_a_kept_token_is_alive_after_a_restart_without_pasting(self):
        if not self.window.look(n.KEEP):
            self.skipTest("this window keeps no token in the keychain")
        practice = Practice(PROGRAM, os.path.join(self._home.name, "practice"))
        self.addCleanup(practice.close)
        window = self.window
        window.key(n.KEY_REGION, "End")  # the last one: another API address
        window.enter(n.API_ADDRESS, practice.api)
        window.enter(n.TOKEN, practice.token)
        keep = window.find_enabled(n.KEEP)
        if not has(keep, Atspi.StateType.CHECKED):
            window.press(n.KEEP)
        window.press(n.CONNECT)
        window.find(n.VERDICT_ALIVE)
        window.close()
        self.start()
        row = self.window.find(n.CONNECTION_ROW)
        self.assertNotIn(practice.token, row.get_name())
        self.window.press(n.TEST_NOW)
        self.window.find(n.VERDICT_ALIVE)


def interrupted(*_):
    raise KeyboardInterrupt


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, interrupted)
    os.makedirs(DUMPS, exist_ok=True)
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
