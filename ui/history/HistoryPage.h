// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryBrowser.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace keybearer {

class HistoryDetails;
class HistoryFilters;
class HistoryModel;
class HistoryTable;

/// All checks, changes and steps of all connections, newest first.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Where it reads from; nothing is opened before the page is shown. `store` outlives it.
    void open(HistoryStore &store, const QString &directory);
    /// Lets go of the file, for good.
    void leave();
    void focusSearch();
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);
    /// Of a row that stands for a failure of the file: what happened and what to do.
    void presentError(const Error &error);

Q_SIGNALS:
    /// Enter or a double click on a step of a handover, beside its details.
    void handoverWanted(const QString &fingerprint, const QString &handoverId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBottom();
    QWidget *makeNotice();
    void linkBrowser();
    void linkParts();
    void reopen();
    void present();
    void presentCount();
    void openRow(const QModelIndex &index);
    void askForFile();
    void save(const QString &file);
    void presentSaving(bool on);
    void sayNote(const QString &note);
    void retranslate();

    HistoryModel *m_model;
    HistoryFilters *m_filters;
    HistoryTable *m_table;
    QLabel *m_count;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_noticeTitle;
    QLabel *m_noticeText;
    QPushButton *m_noticeButton;
    QCheckBox *m_utc;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QPushButton *m_jump;
    QPushButton *m_details;
    QPushButton *m_export;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_note;
    HistoryDetails *m_dialog = nullptr; // made when it is first wanted
    std::unique_ptr<HistoryBrowser> m_browser;
    std::optional<Error> m_error;
    bool m_opened = false;
};

} // namespace keybearer
