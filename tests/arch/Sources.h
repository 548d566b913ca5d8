// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace keybearer::arch {

struct Source {
    QString path; ///< from the source root, with forward slashes
    QString text;
};

/// Every .h and .cpp under these folders of the source root, in the order of their paths.
QList<Source> readSources(const QString &root, const QStringList &folders);

/// What stands between the quotes or brackets of each #include, in order. Brackets stay, so that
/// `<QString>` and `"app/base/Result.h"` can be told apart; quotes go.
QStringList includesOf(const Source &source);

} // namespace keybearer::arch
