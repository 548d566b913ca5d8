// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/BusOpener.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace keybearer {
namespace {

std::atomic<int> underWay = 0;

} // namespace

void openBus(QDBusConnection::BusType type, QObject *context,
    std::function<void(const QDBusConnection &)> then)
{
    // Qt keeps both for as long as the program runs, so every user shares one connection.
    const auto opened = std::make_shared<QDBusConnection>(QString());
    ++underWay;
    QThread *const thread = QThread::create([type, opened] {
        *opened = type == QDBusConnection::SystemBus ? QDBusConnection::systemBus()
                                                     : QDBusConnection::sessionBus();
        --underWay;
    });
    QObject::connect(
        thread, &QThread::finished, context, [opened, then = std::move(then)] { then(*opened); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

bool isOpeningBus()
{
    return underWay > 0;
}

} // namespace keybearer
