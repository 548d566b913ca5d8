// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StyleSheet.h"

namespace keybearer {

// Grid of 4 px; radius 6 for controls, 10 for cards; hairlines instead of shadows.
const char styleSheet[] = R"(
QLabel[textRole="title"] { font-size: 20px; font-weight: 600; }
QLabel[textRole="verdict"] { font-size: 16px; font-weight: 600; }
QLabel[textRole="heading"] { font-size: 13px; font-weight: 600; }
QLabel[textRole="strong"] { font-weight: 600; }
QLabel[textRole="muted"] { color: @muted; }
QLabel[textRole="wrong"] { color: @dead; font-weight: 600; }
QLabel[tone="alive"] { color: @alive; }
QLabel[tone="limited"] { color: @limited; }
QLabel[tone="dead"] { color: @dead; }
QLabel[tone="blocked"] { color: @blocked; }
QLabel[tone="unknown"] { color: @unknown; }
QLabel[tone="accent"] { color: @accent; }
QLabel[textRole="small"] { font-size: 11px; color: @muted; }
QLabel[textRole="group"] { font-size: 11px; font-weight: 600; color: @muted; }
QLabel[textRole="mono"] { font-family: "DejaVu Sans Mono", "Menlo", "Consolas", monospace;
    font-size: 12px; }

QFrame[card="plain"] { background: @surface; border: 1px solid @line; border-radius: 10px; }
QFrame[card="plain"][focused="true"] { border: 2px solid @accent; }
QFrame[card="dashed"] { background: transparent; border: 1px dashed @muted;
    border-radius: 10px; }
QFrame[rule="true"] { background: @line; border: none; }
QWidget#sidebar { background: @window; border-right: 1px solid @line; }
QWidget#sidebar[mirrored="true"] { border-right: none; border-left: 1px solid @line; }
QWidget#statusLine { background: @window; border-top: 1px solid @line; }
QWidget#pageTabs { background: @window; border-bottom: 1px solid @line; }

QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px;
    padding: 6px 14px; min-height: 20px; outline: none; }
QPushButton:hover { background: @selection; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; border-color: @line; background: @window; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton[primary="true"]:focus { border: 3px solid @text; padding: 4px 12px; }
QPushButton[primary="true"]:disabled { background: @tintUnknown; color: @muted;
    border-color: @line; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent;
    color: @accent; padding: 2px 4px;
    text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid @accent; padding: 2px 4px; }

QLineEdit, QComboBox, QDateEdit, QPlainTextEdit { background: @surface;
    border: 1px solid @border; border-radius: 6px;
    padding: 5px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QDateEdit { min-height: 20px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent;
    padding: 4px 7px; }
QLineEdit[wrong="true"] { border: 1px solid @dead; }
QLineEdit[wrong="true"]:focus { border: 2px solid @dead; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: @muted; border-color: @line;
    background: @window; }
QDateEdit { padding-right: 4px; }
QDateEdit::up-button, QDateEdit::down-button { border: none; background: transparent; width: 18px; }
QComboBox { padding-right: 24px; combobox-popup: 0; }
QComboBox:focus { padding-right: 23px; }
QComboBox[mirrored="true"] { padding-right: 8px; padding-left: 24px; }
QComboBox[mirrored="true"]:focus { padding-right: 7px; padding-left: 23px; }
QComboBox::drop-down { border: none; width: 0; }
QRadioButton { spacing: 10px; padding: 2px 4px; border: 1px solid transparent;
    border-radius: 4px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @border;
    border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent;
    border-radius: 8px; }
QRadioButton::indicator:focus { border-color: @accent; }
QRadioButton:focus { border-color: @accent; }
QCheckBox { spacing: 10px; padding: 3px 4px; border: 1px solid transparent;
    border-radius: 4px; }
QCheckBox::indicator { width: 16px; height: 16px; border: none; background: transparent; }
QCheckBox:focus { border-color: @accent; }
QSlider { padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QSlider:focus { border-color: @accent; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 16px; margin: -6px 0; border-radius: 8px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border;
    selection-background-color: @selection;
    selection-color: @text; }
QComboBox QAbstractItemView::item { padding: 2px 0px; min-height: 24px; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 8px 12px 10px 12px;
    margin-right: 4px;
    border-bottom: 2px solid transparent; }
QTabBar[tight="true"]::tab { padding: 8px 2px 10px 2px; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected:focus { border: 1px solid @accent; border-bottom: 2px solid @accent;
    border-radius: 4px; padding: 7px 11px 10px 11px; }
QTabBar::tab:disabled { color: @muted; }

QTableView { background: transparent; border: 1px solid transparent; border-radius: 9px;
    gridline-color: transparent; outline: none; selection-background-color: @selection; selection-color: @text; }
QTableView:focus { border-color: @accent; }
QTableView::item { padding: 0 7px; border-bottom: 1px solid @line; }
QTableView::item:selected { background: @selection; color: @text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; border: none;
    border-bottom: 1px solid @line;
    padding: 8px 10px; font-size: 11px; font-weight: 600; }
QListView { background: transparent; border: 1px solid transparent; border-radius: 8px;
    selection-background-color: @selection; selection-color: @text;
    outline: none; }
QListView::item:selected { background: @selection; color: @text; }
QListView#connections:focus { border-color: @accent; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @surface; border: 1px solid @border; border-radius: 6px;
    min-height: 16px; text-align: center; color: @text; }
QProgressBar::chunk { background: @selection; border-radius: 5px;
    border-bottom: 4px solid @accent; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
)";

// Black and white are far apart as it is: here a shape says what elsewhere a shade says.
const char highContrastSheet[] = R"(
QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled {
    border: 1px dashed @muted; color: @muted; }
QPushButton[link="true"] { text-decoration: underline; }
QLineEdit[wrong="true"] { border: 3px solid @dead; padding: 3px 6px; }
QTableView::item:selected { border-top: 1px solid @accent; border-bottom: 1px solid @accent; }
QListView::item:selected { border: 1px solid @accent; }
QDialog { border: 1px solid @border; }
)";

} // namespace keybearer
