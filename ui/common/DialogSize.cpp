// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogSize.h"

#include "ui/common/KeepScaled.h"
#include "ui/common/Theme.h"

#include <QDialog>
#include <QEvent>

namespace keybearer {
namespace {

constexpr int around = 16; // of the window is to be seen on each side
constexpr QSize unknownRoom(1024, 640);

QSize roomFor(const QWidget &dialog)
{
    const QWidget *const below = dialog.parentWidget();
    return (below ? below->window()->size() : unknownRoom) - QSize(2 * around, 2 * around);
}

/// A person's own size stays, unless the window got smaller than that.
class Bounds final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !event->spontaneous()) {
            auto *const dialog = static_cast<QWidget *>(watched);
            dialog->resize(dialog->size().boundedTo(roomFor(*dialog)));
        }
        return false;
    }
};

} // namespace

void keepDialogSize(QDialog *dialog, const QSize &design)
{
    keepScaled(dialog, [dialog, design] {
        const QSize wanted(scaled(design.width()), scaled(design.height()));
        dialog->resize(wanted.boundedTo(roomFor(*dialog)));
    });
    dialog->installEventFilter(new Bounds(dialog));
}

} // namespace keybearer
