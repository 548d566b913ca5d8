// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QDateTime>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace keybearer {

class Card;
class DataLabel;
class GlyphLabel;

/// What a person does in Intercom. What an API shows is ticked by its answer and by nothing else;
/// the rest may be ticked by the person, and then says so.
class GuideCard final : public QWidget {
    Q_OBJECT

public:
    explicit GuideCard(QWidget *parent = nullptr);
    void present(const Handover &handover, const QDateTime &now);
    /// Lets the button go again when the quick tests that it asked for are over.
    void presentTesting(const QDateTime &now);
    void focusFirst();

Q_SIGNALS:
    void openWanted();
    void doingItNow();
    void tickWanted(keybearer::HandTick tick);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        GlyphLabel *glyph = nullptr;
        QBoxLayout *texts = nullptr;
        QLabel *text = nullptr;
        QLabel *proof = nullptr;
        QPushButton *tick = nullptr; ///< null where only the API ticks
    };
    Item addItem(const QString &objectName);
    Item addTickable(const QString &objectName, HandTick tick);
    void retranslate();
    void fit();
    QLayout *makePageRow();
    QLayout *makeWarning();
    void testOften();
    void showPage();
    void showSignIn() const;
    void showOpened() const;
    void showSaved() const;
    void showConfirmed() const;
    void showTick(const Item &item, HandTick tick, const QString &open) const;

    Card *m_card;
    QLabel *m_who;
    QPushButton *m_open;
    QPushButton *m_nowButton;
    DataLabel *m_page;
    QPushButton *m_copy;
    QPushButton *m_copyTo; // the new address
    QLabel *m_pageUnknown;
    Item m_signIn;
    Item m_opened;
    Item m_saved;
    Item m_confirmed;
    GlyphLabel *m_warnGlyph;
    QLabel *m_warning;
    Handover m_handover;
    QDateTime m_now;
    QDateTime m_oftenUntil; // UTC; invalid: nobody asked
};

} // namespace keybearer
