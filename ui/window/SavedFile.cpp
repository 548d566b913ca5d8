// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SavedFile.h"

#include "app/base/UrlOpener.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace keybearer {
namespace {

class SavedFile {
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
};

Said notOpened(const QUrl &folder)
{
    return renewable([name = QDir::toNativeSeparators(folder.toLocalFile())] {
        return Said{SavedFile::tr("The folder could not be opened."),
            SavedFile::tr("Open it yourself: %1").arg(name), {}};
    });
}

} // namespace

void saySaved(
    MessageBar &bar, UrlOpener &opener, Glyph glyph, const Said &said, const QString &file)
{
    bar.say(glyph, said);
    if (file.isEmpty())
        return;
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(file).absolutePath());
    bar.offer([] { return SavedFile::tr("Open &folder"); },
        [&bar, &opener, folder] {
            if (opener.open(folder))
                return;
            bar.say(Glyph::Limited, notOpened(folder));
            bar.offer([] { return SavedFile::tr("&Copy its path"); },
                [path = QDir::toNativeSeparators(folder.toLocalFile())] {
                    QGuiApplication::clipboard()->setText(path);
                });
        });
}

} // namespace keybearer
