// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"

#include <QFrame>

class QLabel;

namespace keybearer {

class GlyphLabel;

/// The one sentence that carries a page: shape, headline, what it means, what to do; on the state's
/// tint. Its accessible name is the whole text; while something is being tested only the headline,
/// or every call counted would be a new name.
class SaidBar final : public QFrame {
    Q_OBJECT

public:
    explicit SaidBar(const QString &objectName, QWidget *parent = nullptr);

    /// A screen reader speaks every new sentence. From the owner's constructor.
    void speakUp();
    /// Said anew when the language changes, if it can be; else the owner does so.
    void say(Glyph glyph, const Said &said);
    /// A line below the sentence, such as since when it is known.
    void setFootnote(const QString &text, const QString &exact);
    /// For what stands at the end of the bar, such as the way to the evidence; below the texts
    /// where there is no room beside them. Once only.
    void addAtEnd(QWidget *widget);
    Glyph glyph() const { return m_glyph; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Glyph m_glyph = Glyph::Unknown;
    std::function<Said()> m_again;
    GlyphLabel *m_shape;
    QLabel *m_happened;
    QLabel *m_means;
    QLabel *m_next;
    QLabel *m_footnote;
    QWidget *m_end;
};

} // namespace keybearer
