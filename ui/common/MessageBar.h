// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/common/Glyph.h"

#include <QFrame>

#include <functional>

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

    /// Said anew when the language changes; what can't be said anew goes then.
    void say(Glyph glyph, const Said &said);
    /// A button beside what was said last, until the bar is dismissed or says something else. Its
    /// number is for withdrawOffer(), which leaves every other offer.
    int offer(std::function<QString()> verb, std::function<void()> deed);
    int offerUndo(std::function<void()> deed); ///< also by the platform's key for it
    bool canUndo() const { return m_undoes && isVisible(); }
    void undo();
    void withdrawOffer(int number);
    void dismiss();
    const Said &said() const { return m_said; } ///< newest, also after it was dismissed

Q_SIGNALS:
    void offerChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void put(const Said &said);
    void fit();
    void hideOffer();
    int offer(std::function<QString()> verb, std::function<void()> deed, bool undoes);
    void takeOffer();

    Glyph m_glyph = Glyph::Unknown;
    GlyphLabel *m_shape;
    QLabel *m_text;
    Said m_said;
    QString m_whole; ///< what is said, also where a long word of it is elided
    QPushButton *m_offer;
    int m_offers = 0; ///< how many there were; the number of the last
    std::function<QString()> m_verb;
    std::function<void()> m_deed;
    bool m_undoes = false; ///< what is offered
    QPushButton *m_close;
};

} // namespace keybearer
