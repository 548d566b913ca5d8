// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryRow.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keybearer {

class ChoiceBox;

/// The search field and the filters above the history.
class HistoryFilters final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilters(QWidget *parent = nullptr);

    HistoryFilter filter() const;
    bool isEmpty() const; ///< nothing is filtered out
    void setConnections(const QList<HistoryConnection> &connections);
    void setNames(const ConnectionNames &names);
    void focusSearch();
    void clearAll();
    /// Where one is chosen, and it is another than this: all of them again.
    void leaveConnection(const QString &butFingerprint);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addField(QLabel *&label, QWidget *field, const char *name);
    QWidget *cellOf(QLabel *label, QWidget *field, QLabel *hint = nullptr);
    void fillConnections();
    void fillChoices();
    void fillTimes();
    void showDays();
    void presentHint();
    void presentMore();
    void retranslate();

    QList<HistoryConnection> m_known;
    ConnectionNames m_names;
    QBoxLayout *m_rooms;
    QLabel *m_searchLabel = nullptr;
    QLineEdit *m_search;
    QLabel *m_searchHint; // beside the label, so that nothing moves
    QLabel *m_connectionLabel = nullptr;
    ChoiceBox *m_connection;
    QPushButton *m_more; ///< only where all of them would fill the page
    QWidget *m_choices; ///< the filters that fit into few words
    bool m_narrow = false;
    bool m_opened = false; ///< by a person
    QLabel *m_kindLabel = nullptr;
    ChoiceBox *m_kind;
    QLabel *m_stateLabel = nullptr;
    ChoiceBox *m_state;
    QLabel *m_timeLabel = nullptr;
    ChoiceBox *m_time;
    QWidget *m_days = nullptr;
    QLabel *m_fromLabel = nullptr;
    QDateEdit *m_from;
    QLabel *m_toLabel = nullptr;
    QDateEdit *m_to;
    QTimer m_typed; // a search starts when typing pauses
};

} // namespace keybearer
