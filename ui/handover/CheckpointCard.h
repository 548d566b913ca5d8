// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;

namespace keybearer {

class Card;
class GlyphLabel;

/// The steps after the change that could still hurt the token, each with its own test.
class CheckpointCard final : public QWidget {
    Q_OBJECT

public:
    explicit CheckpointCard(QWidget *parent = nullptr);
    void present(const Handover &handover, const QDateTime &now);
    void setPractice(bool practice); ///< whose days are short
    bool focusNext(); ///< false where nothing can be tested now

Q_SIGNALS:
    void openWanted(); ///< the account's own page, where most of it is done
    void testWanted(keybearer::CheckpointKind kind);

private:
    Handover m_handover; ///< as last presented
    QDateTime m_now;
    struct Item {
        GlyphLabel *glyph = nullptr;
        QLabel *name = nullptr;
        QLabel *why = nullptr;
        QLabel *seen = nullptr; ///< in the activity log
        QLabel *proof = nullptr;
        QPushButton *test = nullptr;
    };
    Item addItem(CheckpointKind kind);
    void retranslate();
    void leadOn();
    void presentItem(const Item &item, const Checkpoint &checkpoint);
    void offerTest(const Item &item, CheckpointKind kind, bool again) const;

    bool m_practice = false;
    Card *m_card;
    QPushButton *m_open;
    QPushButton *m_next = nullptr; ///< the test that is next
    QMap<CheckpointKind, Item> m_items;
};

} // namespace keybearer
