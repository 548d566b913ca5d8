// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace keybearer {

class SampleModel;

/// A figure with its heading, one sentence that tells the same in words, its table, and the ways to
/// take both along. The figure's widgets are put into figure(). The model outlives the card.
class FigureCard final : public QFrame {
    Q_OBJECT

public:
    FigureCard(const QString &objectName, SampleModel *model, QWidget *parent = nullptr);

    QVBoxLayout *figure() const { return m_figure; }
    /// Between the figure and the sentence, beside the table too.
    void addBelow(QWidget *widget);
    void setHeading(const QString &heading);
    /// The figure in words; also its accessible description.
    void setSentence(const QString &sentence);
    void describe(const QString &sentence); ///< to a screen reader only
    /// Without data there is neither a table nor something to save.
    void setHasData(bool hasData);
    void setFileName(const QString &base) { m_fileName = base; } ///< without an ending
    void showTable(bool shown);
    void fitTable();

Q_SIGNALS:
    /// `file` is empty where nothing was written.
    void saved(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file);

private:
    QTableView *table(); ///< made when it is wanted first
    bool showsTable() const;
    void retranslate();
    void savePicture();
    void saveTable();
    QByteArray picture();

    SampleModel *m_model;
    QLabel *m_heading;
    QStackedWidget *m_stack;
    QWidget *m_picture;
    QVBoxLayout *m_figure;
    QTableView *m_table = nullptr;
    QLabel *m_sentence;
    QWidget *m_links;
    QPushButton *m_swap;
    QPushButton *m_savePicture;
    QPushButton *m_saveTable;
    QString m_fileName;
};

} // namespace keybearer
