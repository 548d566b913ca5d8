// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryStore.h"
#include "ui/history/HistoryPage.h"

#include <QElapsedTimer>

namespace keybearer {
class HistoryFilters;
class HistoryModel;
class HistoryTable;
} // namespace keybearer

namespace keybearer::bench {

/// The history page as a person has it, and how long it takes until its own table shows what is
/// wanted of its own fields. Times are in ms; negative: it never came.
class ShownHistory {
public:
    explicit ShownHistory(const QString &directory);

    struct Opened {
        double first_ms =
            -1; ///< until the first rows are painted, or it is seen that there are none
        double whole_ms = -1; ///< until the table has a place for every row
        double longestGap_ms = 0; ///< between the two the window's thread was busy so long at most
    };
    /// Shows the page; the store was opened before, as the program does at its start.
    Opened open();
    struct Filtered {
        double first_ms = -1; ///< until its first rows are there; the pause after typing left out
        double exact_ms = -1; ///< until the count is exact and every row can be jumped to
        double longestGap_ms = 0; ///< meanwhile the window's thread was busy for so long at most
        double longestJump_ms = -1;
        int rows = 0;
    };
    Filtered search(const QString &text);
    /// The item with this data in that field; the one at this place without.
    Filtered choose(const char *field, const QVariant &data);
    Filtered choosePlace(const char *field, int place);
    /// Many jumps all over the rows, each until its row is painted.
    double longestJump();
    /// By the field and the button for it.
    double jumpToDay(const QDate &day);
    /// From a new check until its row is there.
    double newRow(const QString &fingerprint);
    int rows() const;

private:
    bool isWhole() const;
    bool isThere(int row) const;
    void showAll();
    Filtered measure(const std::function<void()> &act);

    HistoryStore m_store;
    HistoryPage m_page;
    HistoryModel *m_model;
    HistoryTable *m_table;
    HistoryFilters *m_filters;
    QElapsedTimer m_timer;
    bool m_wasReset = false;
};

} // namespace keybearer::bench
