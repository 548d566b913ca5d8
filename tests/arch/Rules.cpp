// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/Rules.h"

#include <QFile>

namespace keybearer::arch {

namespace {

bool setField(Rule &rule, const QString &key, const QString &value)
{
    if (key == QLatin1String("in"))
        rule.in.setPattern(value);
    else if (key == QLatin1String("not in"))
        rule.notIn.setPattern(value);
    else if (key == QLatin1String("find"))
        rule.find.setPattern(value);
    else if (key == QLatin1String("bad"))
        rule.bad = value;
    else
        return false;
    return rule.in.isValid() && rule.notIn.isValid() && rule.find.isValid();
}

} // namespace

QList<Rule> readRules(const QString &file, QString &problem)
{
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly)) {
        problem = text.errorString();
        return {};
    }
    QList<Rule> rules;
    while (!text.atEnd()) {
        const QString line = QString::fromUtf8(text.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype colon = line.indexOf(QLatin1String(": "));
        const QString key = line.left(colon);
        const QString value = line.mid(colon + 2);
        if (key == QLatin1String("rule")) {
            rules.append({value, {}, QRegularExpression(QStringLiteral("(?!)")), {}, {}});
        } else if (colon < 0 || rules.isEmpty() || !setField(rules.last(), key, value)) {
            problem = line;
            return {};
        }
    }
    return rules;
}

QStringList ruleFaults(const QList<Rule> &rules, const Source &source)
{
    QStringList faults;
    for (const Rule &rule : rules) {
        if (!rule.in.match(source.path).hasMatch() || rule.notIn.match(source.path).hasMatch())
            continue;
        int number = 0;
        for (const QString &line : source.text.split(QLatin1Char('\n'))) {
            ++number;
            if (rule.find.match(line).hasMatch())
                faults.append(
                    QStringLiteral("%1:%2: %3: %4")
                        .arg(source.path, QString::number(number), rule.name, line.trimmed()));
        }
    }
    return faults;
}

} // namespace keybearer::arch
