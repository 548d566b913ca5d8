// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/arch/Sources.h"

#include <QRegularExpression>

namespace keybearer::arch {

/// One rule of rules.txt: no line of the files it looks at may match.
struct Rule {
    QString name;
    QRegularExpression in; ///< paths it looks at
    QRegularExpression notIn; ///< of those, paths that may; matches nothing when the rule has none
    QRegularExpression find;
    QString bad; ///< a line that it must find: the rule's own test
};

/// The rules of the file; empty, with the line that can't be read in `problem`, when it is
/// malformed.
QList<Rule> readRules(const QString &file, QString &problem);

/// Each line of the source that breaks a rule: path, line number, rule, line.
QStringList ruleFaults(const QList<Rule> &rules, const Source &source);

} // namespace keybearer::arch
