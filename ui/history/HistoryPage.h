// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryBrowser.h"
#include "ui/common/Glyph.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QDateEdit;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace keybearer {

class HistoryDetails;
class HistoryFilters;
class HistoryModel;
class HistoryTable;
struct Said;

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
    /// What a person calls the connections.
    void setNames(const ConnectionNames &names);
    void focusSearch();
    HistoryFilters *filters() const { return m_filters; }
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);
    /// Of a row that stands for a failure of the file: what happened and what to do.
    void presentError(const Error &error);

Q_SIGNALS:
    /// `file` is what was written.
    void told(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file);
    /// From the details of a step of that handover.
    void handoverWanted(const QString &fingerprint, const QString &handoverId);
    void recordWanted(const QString &handoverId); ///< to be saved as a file

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBottom();
    QWidget *makeNotice();
    QWidget *makeRows();
    void linkBrowser();
    void linkParts();
    void reopen();
    void present();
    void presentCount();
    void presentRow();
    void keepPlace();
    void goBackToPlace();
    void goTo(qint64 place);
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
    QLabel *m_sentence; // of the current row
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
    QString m_file; ///< of the last export
    QPointer<HistoryDetails> m_dialog; // made when it is first wanted
    std::unique_ptr<HistoryBrowser> m_browser;
    ConnectionNames m_names;
    std::optional<Error> m_error;
    QTimer m_look; // while it is shown: another process may have written
    struct Place {
        QDateTime top; ///< of the row at the top of what is seen
        std::optional<int> current; ///< rows below it
    };
    std::optional<Place> m_place; // kept while the rows are read anew
    bool m_opened = false;
};

} // namespace keybearer
