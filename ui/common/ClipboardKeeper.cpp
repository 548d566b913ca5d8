// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ClipboardKeeper.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace keybearer {
namespace {

constexpr qint64 second_ms = 1'000;

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

// What clipboard histories look for, each on its own platform.
void conceal(QMimeData &data)
{
#if defined(Q_OS_MACOS)
    data.setData(QStringLiteral("application/x-nspasteboard-concealed-type"), "secret");
    data.setData(QStringLiteral("org.nspasteboard.ConcealedType"), "secret");
#elif defined(Q_OS_WIN)
    const QByteArray no(4, '\0'); // a DWORD
    const auto named = [](const char *name) {
        return QString(QLatin1String("application/x-qt-windows-mime;value=\"") % QLatin1String(name)
            % QLatin1Char('"'));
    };
    data.setData(named("ExcludeClipboardContentFromMonitorProcessing"), QByteArray("1"));
    data.setData(named("CanIncludeInClipboardHistory"), no);
    data.setData(named("CanUploadToCloudClipboard"), no);
#else
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
#endif
}

} // namespace

ClipboardKeeper::ClipboardKeeper(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_second(clock, this)
{
    connect(&m_second, &ClockTimer::timedOut, this, &ClipboardKeeper::count);
}

ClipboardKeeper::~ClipboardKeeper()
{
    clear();
}

void ClipboardKeeper::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void ClipboardKeeper::copyConcealed(const QString &text, int clearAfter_s)
{
    auto *const data = new QMimeData; // the clipboard's from here on
    data->setText(text);
    conceal(*data);
    QGuiApplication::clipboard()->setMimeData(data);
    m_ours = hashOf(text);
    m_left_s = qMax(1, clearAfter_s);
    m_second.start(second_ms);
    Q_EMIT countedDown(m_left_s);
}

void ClipboardKeeper::count()
{
    if (--m_left_s <= 0)
        return clear();
    Q_EMIT countedDown(m_left_s);
    m_second.start(second_ms);
}

void ClipboardKeeper::clear()
{
    m_second.stop();
    if (m_ours.isEmpty() || !qGuiApp)
        return;
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (hashOf(clipboard->text()) == m_ours)
        clipboard->clear();
    m_ours.clear();
    Q_EMIT cleared();
}

} // namespace keybearer
