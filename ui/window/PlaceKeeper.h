// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/WindowPlacement.h"

class QSplitter;

namespace keybearer {

class MainWindow;
class Settings;

/// Brings the window back as it was left on the screens that are there now: place, splitter,
/// columns, and the page. On screens that it never was on it opens at its usual place, with the
/// columns it had last anywhere. The window and the settings outlive it.
class PlaceKeeper final {
public:
    PlaceKeeper(MainWindow &window, Settings &settings);

    void restore();
    /// Also on disk; what fails there fails silently: the next window opens at its usual place.
    void keep();

private:
    void restoreColumns(const std::optional<WindowPlacement::Place> &place);
    void restorePage();

    MainWindow &m_window;
    Settings &m_settings;
    QSplitter *m_splitter; // a locked window has taken it out of itself, and keeps it
};

} // namespace keybearer
