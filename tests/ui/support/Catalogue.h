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
};

/// Every state of every page.
QList<Screen> allScreens();

} // namespace keybearer
