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

Said notOpened(const QString &folder)
{
    return renewable([folder] {
        return Said{SavedFile::tr("The folder could not be opened."),
            SavedFile::tr("Open it yourself: %1").arg(folder), {}};
    });
}

} // namespace

void showFolder(MessageBar &bar, UrlOpener &opener, const QString &folder)
{
    if (opener.open(QUrl::fromLocalFile(folder)))
        return;
    const QString name = QDir::toNativeSeparators(folder);
    bar.say(Glyph::Limited, notOpened(name));
    bar.offer([] { return SavedFile::tr("&Copy its path"); },
        [name] { QGuiApplication::clipboard()->setText(name); });
}

void saySaved(
    MessageBar &bar, UrlOpener &opener, Glyph glyph, const Said &said, const QString &file)
{
    bar.say(glyph, said);
    if (file.isEmpty())
        return;
    bar.offer([] { return SavedFile::tr("Open folder"); },
        [&bar, &opener, folder = QFileInfo(file).absolutePath()] {
            showFolder(bar, opener, folder);
        });
}

} // namespace keybearer
