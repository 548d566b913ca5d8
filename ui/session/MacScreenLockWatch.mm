// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/MacScreenLockWatch.h"

#include <QWidget>

#import <Foundation/Foundation.h>

namespace keybearer {

ScreenLockWatch *makeScreenLockWatch(QWidget *window)
{
    return new MacScreenLockWatch(window);
}

MacScreenLockWatch::MacScreenLockWatch(QObject *parent)
    : ScreenLockWatch(parent)
{
    id observer = [[NSDistributedNotificationCenter defaultCenter]
        addObserverForName:@"com.apple.screenIsLocked"
                    object:nil
                     queue:[NSOperationQueue mainQueue]
                usingBlock:^(NSNotification *) { Q_EMIT screenLocked(); }];
    m_observer = const_cast<void *>(CFBridgingRetain(observer));
}

MacScreenLockWatch::~MacScreenLockWatch()
{
    id observer = (__bridge id)m_observer;
    [[NSDistributedNotificationCenter defaultCenter] removeObserver:observer];
    CFRelease(m_observer);
}

} // namespace keybearer
