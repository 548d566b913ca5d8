// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QString;
class QWidget;

namespace keybearer {

/// For a page in a window that is too low for it: it scrolls up and down, and nothing is squeezed.
/// Sideways only as a last resort, where one word is wider than the page. Never a stop for the Tab
/// key. It measures what it gets: quickest while that is still empty.
QScrollArea *makePageScroll(QWidget *content, const QString &objectName, QWidget *parent);

} // namespace keybearer
