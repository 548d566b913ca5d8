# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a real window, as assistive technology sees it (AT-SPI)."""

import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 60
ITEMS = ("list item", "page tab", "table cell")
SPOKEN = ("object:state-changed:showing", "object:property-change:accessible-name")


class Unmet(AssertionError):
    """What was waited for did not come."""


def until(condition, what, seconds=PATIENCE_S):
    """The first true result of condition; events are handled meanwhile."""
    context, deadline = GLib.MainContext.default(), time.monotonic() + seconds
    # The timer only ends a wait for events early enough to look at the condition again.
    timer = GLib.timeout_add(50, lambda: True)
    try:
        while time.monotonic() < deadline:
            try:
                found = condition()
            except GLib.Error:  # it went away while it was looked at
                found = None
            if found:
                return found
            context.iteration(True)
            while context.pending():
                context.iteration(False)
    finally:
        GLib.source_remove(timer)
    raise Unmet(f"not within {seconds} s: {what}")


def walk(node, depth=0):
    """Every showing object below node, in document order; tables and lists by their rows only."""
    yield node, depth
    for index in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(index)
        if child and has(child, Atspi.StateType.SHOWING):
            yield from walk(child, depth + 1)


def has(node, state):
    return node.get_state_set().contains(state)


def line(node):
    states = [state.value_nick for state in node.get_state_set().get_states()]
    return f"{node.get_role_name()} “{node.get_name()}” {' '.join(sorted(states))}"


class Window:
    """Starts the program on a data directory and finds what it shows."""

    def __init__(self, program, directory, log):
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in SPOKEN:
            self._listener.register(kind)
        self._log = open(log, "ab")
        self._process = subprocess.Popen(
            [program, "--data-dir", directory], stdout=self._log, stderr=self._log
        )
        self.app = None
        try:
            self.app = until(self._application, "the program on the accessibility bus")
        except BaseException:
            self.close()
            raise

    def _application(self):
        desktop = Atspi.get_desktop(0)
        # Nothing remembered: what is asked is what is true now.
        desktop.set_cache_mask(Atspi.Cache.NONE)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app and app.get_process_id() == self._process.pid and app.get_child_count():
                app.set_cache_mask(Atspi.Cache.NONE)
                return app
        if self._process.poll() is not None:
            with open(self._log.name, encoding="utf-8", errors="replace") as log:
                said = "".join(log.readlines()[-40:])
            raise Unmet(f"the program ended with {self._process.returncode}, having said:\n{said}")
        return None

    def _hear(self, event):
        try:
            if event.source.get_role_name() == "alert" and (
                event.type != SPOKEN[0] or event.detail1
            ):
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass  # gone before it could be asked

    def everything(self):
        for index in range(self.app.get_child_count()):
            yield from walk(self.app.get_child_at_index(index))

    def look(self, what):
        role, pattern = what
        for node, _ in self.everything():
            if node.get_role_name() == role and re.search(pattern, node.get_name() or ""):
                return node
        return None

    def find(self, what, seconds=PATIENCE_S):
        return until(lambda: self.look(what), f"{what[0]} named {what[1]}", seconds)

    def find_enabled(self, what, seconds=PATIENCE_S):
        def look():
            node = self.look(what)
            return node if node and has(node, Atspi.StateType.SENSITIVE) else None

        return until(look, f"{what[0]} named {what[1]} that can be used", seconds)

    def announced(self, pattern, seconds=PATIENCE_S):
        """The whole text of an announcement that matches."""
        return until(
            lambda: next((text for text in self.heard if re.search(pattern, text)), None),
            f"an announcement of {pattern}; heard: {self.heard}",
            seconds,
        )

    def press(self, what):
        node = self.find_enabled(what)
        for index in range(node.get_n_actions()):
            if node.get_action_name(index) in ("Press", "Toggle"):
                return node.do_action(index)
        raise Unmet(f"{line(node)} can't be pressed")

    def enter(self, what, text):
        if not self.find_enabled(what).set_text_contents(text):
            raise Unmet(f"{what[1]} takes no text")

    def is_at(self, node, x, y):
        """Whether every scroll area around it shows that point of the screen."""
        around = node
        while around and around.get_role_name() != "application":
            if around.get_role_name() not in ("frame", "dialog"):
                box = around.get_extents(Atspi.CoordType.SCREEN)
                inside = box.x <= x < box.x + box.width and box.y <= y < box.y + box.height
                if not inside:
                    return False
            around = around.get_parent()
        return True

    def focused(self):
        """The object with the focus, or None when it is lost."""
        for node, _ in self.everything():
            if not has(node, Atspi.StateType.FOCUSED):
                continue
            # Qt calls the current item focused also while its list has no focus.
            if node.get_role_name() not in ITEMS or has(node.get_parent(), Atspi.StateType.FOCUSED):
                return node
        return None

    def until_focused(self, what):
        def look():
            node = self.focused()
            return (
                node
                and node.get_role_name() == what[0]
                and re.search(what[1], node.get_name())
                and node
            )

        return until(look, f"the focus on {what[0]} named {what[1]}")

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)

    def dump(self, stem):
        """What a person needs to see why it failed: the accessible tree and a picture."""
        with open(f"{stem}.txt", "w", encoding="utf-8") as out:
            out.write(f"announced: {self.heard}\n")
            for node, depth in self.everything() if self.app else ():
                out.write("  " * depth + line(node) + "\n")
        subprocess.run(["import", "-silent", "-window", "root", f"{stem}.png"], check=False)

    def ended(self):
        """How the program ended by itself."""
        return self._process.wait(PATIENCE_S)

    def close(self):
        if self._log.closed:
            return
        for kind in SPOKEN:
            self._listener.deregister(kind)
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._log.close()
