# SPDX-License-Identifier: GPL-3.0-or-later
"""What the people of the main job do, besides using the window."""

import json
import os
import subprocess
import urllib.parse
import urllib.request

from window import until

NEW_ADDRESS = "intercom-api@brightwater.example"


def opened_page():
    """The address that the (noting) browser was given."""
    with open(os.environ["OPENED"], encoding="utf-8") as file:
        lines = file.read().split()
    return lines[-1] if lines else None


def change_email(page, address=NEW_ADDRESS):
    """The other person saves the form of the account's own page."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    form = urllib.parse.urlencode({"email": address}).encode()
    with opener.open(f"{page}/email", form, timeout=30) as answer:
        assert address in answer.read().decode(), "the account page took the address"


def the_other_person_changes_it():
    change_email(until(opened_page, "the browser to be opened"))


def verified(program, record):
    """What `keybearer verify` says of a saved record."""
    done = subprocess.run(
        [program, "verify", "--json", record], capture_output=True, text=True, timeout=60
    )
    return done.returncode, json.loads(done.stdout)


class Practice:
    """A practice workspace of its own, in a process of its own."""

    def __init__(self, program, directory):
        self._process = subprocess.Popen(
            [program, "practice", "--json", "--port", "0", "--data-dir", directory],
            stdout=subprocess.PIPE,
            text=True,
        )
        told = json.loads(self._process.stdout.readline())
        self.api, self.token = told["api_url"], told["token"]

    def close(self):
        self._process.terminate()
        self._process.wait(10)
        self._process.stdout.close()
