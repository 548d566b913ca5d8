// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class Card;
class GlyphLabel;
class SaidBar;

/// What a person does in Intercom, ticked by what the API shows and by nothing else.
class GuideCard final : public QWidget {
    Q_OBJECT

public:
    explicit GuideCard(QWidget *parent = nullptr);
    void present(const Handover &handover);
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
    void showSaved(const Handover &handover) const;
    void showConfirmed(const Handover &handover) const;

    Card *m_card;
    QPushButton *m_open;
    QPushButton *m_now;
    QLabel *m_page;
    Item m_signIn;
    Item m_saved;
    Item m_confirmed;
    SaidBar *m_warning;
};

} // namespace keybearer
