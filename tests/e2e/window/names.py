# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader calls the things of the window: the one table to change when one is renamed.

Each entry is (role, pattern); the pattern is searched in the accessible name.
"""

BUTTON, FIELD, ALERT = "push button", "text", "alert"

WINDOW = ("frame", r"^Keybearer")
OPEN_PRACTICE = (BUTTON, r"^Open practice$")
CONNECTIONS = ("list", r"^Connections$")
CONNECTION_ROW = ("list item", r".+")
VERDICT_ALIVE = (ALERT, r"^This token works")
EVIDENCE = (BUTTON, r"^Show the evidence$")
COPY_FINGERPRINT = (BUTTON, r"^Copy the fingerprint$")
TESTED_SECONDS_AGO = ("label", r"^Tested \d+ seconds ago")
TEST_NOW = (BUTTON, r"^Test now$")
PERMISSIONS = ("table", r"[Pp]ermission")
HAND_OVER = (BUTTON, r"^(Change email|Hand over)…$")
NEW_EMAIL = (FIELD, r"^New email address$")
CONTINUE = (BUTTON, r"^Check and continue$")
FINDINGS = ("filler", r"^What was checked before the change$")
START_CHANGE = (BUTTON, r"^Start the change$")
OPEN_ACCOUNT = (BUTTON, r"^Open “Your account” again$")
WAITING = (ALERT, r"^Waiting for the email to be changed")
CHANGED = (ALERT, r"^The email was changed, and the token still works")
COMPARISON = ("table", r"^Before and after$")
SAVE_RECORD = (BUTTON, r"^Save the record…$")
FOLLOW_UP_TEST = (BUTTON, r"^Confirm the new address: ")
FILE_NAME = (FIELD, r"^keybearer-handover|^File name")
SAVE_FILE = (BUTTON, r"^Save$")
STEP = ("radio button", r"^(Prepare|Baseline|Change|Proof|Follow up|Record), ")
COMMAND = (FIELD, r"^Command or connection$")
UNLOCK = (BUTTON, r"^Unlock$")
CANARY = ("image", r"^Live test of the token$")
SAVED = (ALERT, r"^The record is saved\.")

TOKEN = ("password text", r"^Access token$")
API_ADDRESS = (FIELD, r"^API address$")
CONNECT = (BUTTON, r"^Connect$")
KEEP = ("check box", r"in the keychain$")

# The keys that the window itself shows: mnemonics (Alt) and standard keys.
REGION = ("combo box", r"^Region$")
REGION_CHOICE = "Find out automatically"
KEY_REGION = "alt+r"
KEY_OPEN_PRACTICE = "alt+p"
KEY_HAND_OVER = "alt+h"
KEY_CONTINUE = "alt+c"
KEY_START_CHANGE = "alt+s"
KEY_OPEN_ACCOUNT = "alt+o"
KEY_SAVE_RECORD = "alt+d"
