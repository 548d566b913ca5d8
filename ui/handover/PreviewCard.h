// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace keybearer {

class Card;
class DataLabel;

/// Exactly what will be sent, or what a person will click, before anybody says yes. Once that is
/// `decided` it says what was planned.
class PreviewCard final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewCard(QWidget *parent = nullptr);
    void present(const ChangePreview &preview, bool decided);

private:
    void fitRequest();
    QString requestText(const ChangePreview &preview) const;

    Card *m_card;
    QLabel *m_explanation;
    QLabel *m_fromLabel;
    DataLabel *m_from;
    QLabel *m_toLabel;
    DataLabel *m_to;
    QLabel *m_pageLabel;
    DataLabel *m_page;
    QPlainTextEdit *m_request;
};

} // namespace keybearer
