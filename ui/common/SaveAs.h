// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"

#include <functional>

class QWidget;

namespace keybearer {

struct Said;

/// A file that a person wants to have.
struct FileOffer {
    QString title; ///< of the dialog
    QString fileName; ///< proposed, with its ending
    std::function<QByteArray()> content; ///< asked on the GUI thread, once a file is chosen
};

/// Asks where to, without blocking, and writes the whole file or nothing, off the GUI thread.
/// `then` is told on the GUI thread what became of it, unless `parent` is gone or nothing was
/// chosen; `file` is what was written, and empty where nothing was.
void saveAs(QWidget *parent, const FileOffer &offer,
    std::function<void(Glyph, const Said &, const QString &file)> then);

/// Where it is, or that it could not be written.
Said saidOfFile(const QString &file, bool written);

} // namespace keybearer
