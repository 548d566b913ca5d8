// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/HistoryBrowser.h"
#include "ui/common/Glyph.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QLocale>
#include <QSet>
#include <QTimer>

namespace keybearer {

/// The rows of a filter, however many: pages are fetched when something asks for their rows, and
/// only the newest few are kept. A row whose page is not there yet says so. New rows are inserted
/// at the top, so that what a person looks at stays what it is. Views keep room for every row that
/// they know of, which takes a while for millions: they learn of the older ones when the newest are
/// painted.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, State, Connection, Details, columns };
    enum DataRole { GlyphRole = Qt::UserRole, SeqRole, IdRole };
    static constexpr int pageSize = 64;

    explicit HistoryModel(QObject *parent = nullptr);

    /// The browser outlives the model, or is replaced.
    void setBrowser(HistoryBrowser *browser);
    void open(const HistoryFilter &filter);
    void setNames(const ConnectionNames &names);
    void setUtc(bool utc);
    bool isUtc() const { return m_utc; }
    void retranslate();
    int rowOfPlace(qint64 place) const { return static_cast<int>(place + m_newer); }
    HistoryExtent extent() const { return m_extent; }
    /// Views know of a row of that number from here on, if there is one.
    void reach(int row);
    int lastRow() const { return m_there - 1; } ///< below 0 when there is none
    /// Nothing while its page is not there.
    std::optional<HistoryRow> rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void extentChanged();
    void failed(const keybearer::Error &error);

private:
    struct Page {
        qint64 first = 0; ///< place of its first row
        QList<HistoryRow> rows;
    };
    void start(const HistoryExtent &extent);
    void extendTo(const HistoryExtent &extent);
    void grow(qint64 rows);
    void addRest();
    void keep(qint64 place, const QList<HistoryRow> &rows);
    const HistoryRow *find(int row) const; ///< asks for its page when it is not there
    QString text(const HistoryRow &row, int column) const;
    void name(Page &page) const;
    QString timeText(const QDateTime &at, bool utc) const;
    QString spoken(const HistoryRow &row) const;

    HistoryBrowser *m_browser = nullptr;
    HistoryFilter m_filter;
    HistoryExtent m_extent;
    int m_rows = 0; ///< that the views know of
    int m_there = 0; ///< that there are
    QTimer m_adding;
    qint64 m_newer = 0; ///< rows that came at the top since it was opened: they have places below 0
    mutable QCache<qint64, Page> m_pages; ///< by place / pageSize
    mutable QSet<qint64> m_asked;
    ConnectionNames m_names;
    bool m_utc = false;
};

/// The shape beside a row's state; nothing where it has none.
std::optional<Glyph> glyphOf(const HistoryFacet &facet);

} // namespace keybearer
