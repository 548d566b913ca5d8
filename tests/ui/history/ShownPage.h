// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/history/HistoryTools.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

namespace keybearer {

/// The page over a history of its own.
struct Shown {
    explicit Shown(int checks)
        : store(directory.path())
    {
        for (int i = 0; i < checks; ++i)
            add(i, i % 10 == 3 ? "dead" : "alive");
        tester = new QAbstractItemModelTester(part<HistoryTable>("historyTable")->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
        page.resize(1000, 700);
    }
    void add(int second, const char *verdict)
    {
        store.addSample({QStringLiteral("0123456789abcdef"), someTime().addSecs(second),
            QString::fromLatin1(verdict), QStringLiteral("ok"), 90'000});
    }
    void open()
    {
        page.open(store, directory.path());
        page.show();
    }
    template <class Widget> Widget *part(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) const
    {
        return part<HistoryTable>("historyTable")->model()->index(row, column).data().toString();
    }
    int rows() const { return part<HistoryTable>("historyTable")->model()->rowCount(); }

    QTemporaryDir directory;
    HistoryStore store;
    HistoryPage page;
    QAbstractItemModelTester *tester = nullptr;
};

} // namespace keybearer
