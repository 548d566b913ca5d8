// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace keybearer {

class ChoiceBox;
class MatrixFilter;
class ProbeModel;
class ProbeTable;

/// The permission matrix's table with what finds, sorts and exports its rows.
class MatrixRows final : public QWidget {
    Q_OBJECT

public:
    explicit MatrixRows(QWidget *parent = nullptr);

    /// As ProbeModel::setReport().
    void present(const ProbeReport &report, bool checking, const QStringList &ticked);
    const ProbeReport &report() const;
    ProbeTable *table() const { return m_table; }

Q_SIGNALS:
    void neededChanged(const QStringList &keys);
    void evidenceWanted(const QString &key);
    /// `file` is empty where nothing was written.
    void saved(keybearer::Glyph glyph, const keybearer::Said &said, const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void layOut();
    void renderLegend();
    void askWhatToSave();
    void save(bool json);

    ProbeModel *m_model;
    MatrixFilter *m_filter;
    QBoxLayout *m_tools;
    QLineEdit *m_find;
    ChoiceBox *m_outcome;
    QPushButton *m_columns;
    QPushButton *m_save;
    ProbeTable *m_table;
    QLabel *m_nothing;
    QLabel *m_legend;
};

} // namespace keybearer
