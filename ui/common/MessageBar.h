// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace keybearer {

class GlyphLabel;

/// What the window has to say, above the page, until it is closed or replaced. A screen
/// reader speaks it when it comes and when it changes.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(Glyph glyph, const Said &said);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Glyph m_glyph = Glyph::Unknown;
    GlyphLabel *m_shape;
    QLabel *m_text;
    QPushButton *m_close;
};

} // namespace keybearer
