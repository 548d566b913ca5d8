// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace keybearer {

/// A picture from outside, at most `side` pixels high and wide; null when it is none, is of a kind
/// other than PNG, JPEG or GIF, or says of itself that it is larger than a portrait needs to be:
/// then nothing of it is decoded.
QImage decodedPicture(const QByteArray &bytes, int side);

} // namespace keybearer
