// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace keybearer {

class MainWindow;

/// One state of one page, set on a fresh window from fixtures.
struct Screen {
    QString name;
    std::function<void(MainWindow &)> set;
    bool overWindow = false; ///< a dialog that stands over a page
};

/// Every state of every page.
QList<Screen> allScreens();

} // namespace keybearer
