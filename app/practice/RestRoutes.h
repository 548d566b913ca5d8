// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/RestPages.h"

namespace keybearer::practice {

struct RestRoute {
    const char *method = nullptr;
    const char *path = nullptr; ///< `{id}` stands for one segment
    const char *permission = nullptr;
    RestPage page = nullptr;
    int since = 0; ///< the minor number of the first version 2.x that has it
};

struct RoutedPage {
    const RestRoute *route = nullptr;
    QString id;
};

/// Nothing for a path or a method that Intercom does not have: both are 404 there.
RoutedPage findRoute(const QByteArray &method, const QString &path);

} // namespace keybearer::practice
