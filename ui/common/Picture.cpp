// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Picture.h"

#include <QBuffer>
#include <QImageReader>

namespace keybearer {
namespace {

constexpr int mostPixels = 1024; // in each direction

QByteArray kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    return bytes.startsWith("GIF8") ? QByteArray("gif") : QByteArray();
}

} // namespace

QImage decodedPicture(const QByteArray &bytes, int side)
{
    const QByteArray kind = kindOf(bytes);
    if (kind.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, kind);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

} // namespace keybearer
