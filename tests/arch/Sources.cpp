// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/Sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace keybearer::arch {

QList<Source> readSources(const QString &root, const QStringList &folders)
{
    const QDir top(root);
    QList<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator walk(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            const QString path = top.relativeFilePath(file.fileName());
            // The peers bring other people's sources along.
            if (path.contains(QLatin1String("/node_modules/")) || !file.open(QIODevice::ReadOnly))
                continue;
            sources.append({path, QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(sources.begin(), sources.end(),
        [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QStringList includesOf(const Source &source)
{
    static const QRegularExpression line(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|(<[^>]+>)))re"),
        QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto match = line.globalMatch(source.text); match.hasNext();) {
        const auto found = match.next();
        includes.append(found.captured(1) + found.captured(2));
    }
    return includes;
}

} // namespace keybearer::arch
