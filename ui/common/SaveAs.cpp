// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SaveAs.h"

#include "app/wording/Wording.h"
#include "ui/common/StartFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace keybearer {
namespace {

class Saving {
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

bool write(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
        && target.commit();
}

} // namespace

Said saidOfFile(const QString &file, bool written)
{
    return renewable([name = QDir::toNativeSeparators(file), written]() -> Said {
        if (written)
            return {Saving::tr("The file is saved."), Saving::tr("It is “%1”.").arg(name), {}};
        return {Saving::tr("The file could not be saved."),
            Saving::tr("Nothing was written to “%1”. The disk may be full, or the folder may not "
                       "be yours to write.")
                .arg(name),
            Saving::tr("Choose another folder.")};
    });
}

void saveAs(QWidget *parent, const FileOffer &offer,
    std::function<void(Glyph, const Said &, const QString &file)> then)
{
    auto *dialog = new QFileDialog(parent, offer.title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(offer.fileName).suffix());
    dialog->setDirectory(startFolder());
    dialog->selectFile(offer.fileName);
    const QPointer<QWidget> guard(parent);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [guard, then = std::move(then), make = offer.content](const QString &file) {
            const QByteArray content = make();
            QThreadPool::globalInstance()->start([guard, then, file, content] {
                const bool written = write(file, content);
                // The application outlives the pool; the guard is only looked at on its thread.
                QMetaObject::invokeMethod(
                    qApp,
                    [guard, then, file, written] {
                        if (guard)
                            then(written ? Glyph::Alive : Glyph::Limited, saidOfFile(file, written),
                                written ? file : QString());
                    },
                    Qt::QueuedConnection);
            });
        });
    dialog->open();
}

} // namespace keybearer
