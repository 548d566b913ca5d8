// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Glyph.h"

#include <QTimer>
#include <QWidget>

namespace keybearer {

/// A state's shape on its own. The word beside it is what is read aloud; this one is silent.
class GlyphLabel final : public QWidget {
    Q_OBJECT

public:
    explicit GlyphLabel(int side, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    Glyph glyph() const { return m_glyph; }
    QSize sizeHint() const override { return {scaled(m_side), scaled(m_side)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void turn();

    int m_side; ///< in pixels of the design
    Glyph m_glyph = Glyph::Unknown;
    int m_degrees = 0;
    QTimer m_turning; // only while Checking and visible
};

} // namespace keybearer
