// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace keybearer {

class Card;
class DataLabel;
class GlyphLabel;
class SaidBar;

/// What a person does in Intercom, ticked by what the API shows and by nothing else.
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

private:
    struct Item {
        GlyphLabel *glyph = nullptr;
        QLabel *text = nullptr;
        QLabel *proof = nullptr;
    };
    Item addItem(const QString &objectName);
    void retranslate();
    QHBoxLayout *makePageRow();
    void testOften();
    void showSaved(const Handover &handover) const;
    void showConfirmed(const Handover &handover) const;

    Card *m_card;
    QPushButton *m_open;
    QPushButton *m_nowButton;
    DataLabel *m_page;
    QPushButton *m_copy;
    QLabel *m_pageUnknown;
    Item m_signIn;
    Item m_saved;
    Item m_confirmed;
    SaidBar *m_warning;
    QString m_shownId;
    QDateTime m_now;
    QDateTime m_oftenUntil; // UTC; invalid: nobody asked
};

} // namespace keybearer
