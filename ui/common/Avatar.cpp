// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Avatar.h"

#include "ui/common/KeepScaled.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace keybearer {
namespace {

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

Avatar::Avatar(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    keepScaled(this, [this] {
        setFixedSize(sizeHint());
        updateGeometry();
    });
}

void Avatar::setName(const QString &name)
{
    m_initials = initialsOf(name);
    update();
}

void Avatar::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (!m_picture.isNull()) {
        QPainterPath disc;
        disc.addEllipse(rect());
        painter.setClipPath(disc);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect part(0, 0, qMin(m_picture.width(), m_picture.height()), 0);
        part.setHeight(part.width());
        part.moveCenter(m_picture.rect().center());
        painter.drawImage(rect(), m_picture, part);
        return;
    }
    painter.setBrush(colour(palette(), ThemeRole::Selection));
    painter.drawEllipse(rect());
    QFont letters = font();
    letters.setPixelSize(width() * 36 / 100);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(colour(palette(), ThemeRole::Accent));
    painter.drawText(
        rect(), Qt::AlignCenter, m_initials.isEmpty() ? QStringLiteral("?") : m_initials);
}

QString initialsOf(const QString &name)
{
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !word.front().isLetterOrNumber(); });
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return firstLetter(words.first());
    return QString(firstLetter(words.first()) % firstLetter(words.last()));
}

} // namespace keybearer
