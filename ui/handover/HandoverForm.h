// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace keybearer {

class Card;
class FieldHint;
class TokenField;

/// Where a handover begins: the new address and the way the change is made.
class HandoverForm final : public QWidget {
    Q_OBJECT

public:
    explicit HandoverForm(QWidget *parent = nullptr);

    void setEmailNow(const QString &email);
    /// The practice workspace brings its own SCIM address and token: nothing to type.
    void setPractice(bool practice, const std::optional<QUrl> &scimUrl);
    void clear();
    void forgetToken();
    void focusFirst();
    Route route() const;
    /// The button and its promise. Of the form, but the page keeps it in sight below everything.
    QWidget *startRow() const { return m_startRow; }

Q_SIGNALS:
    /// Address, route, and what SCIM needs. The rest of the draft is the connection's.
    void startWanted(const keybearer::HandoverDraft &draft);
    void routeChosen();

private:
    void retranslate();
    void layOutScim(Card *card);
    void showRoute();
    void propose();
    void start();
    bool fillEmail(HandoverDraft &draft);
    bool fillScim(HandoverDraft &draft);

    Card *m_addressCard;
    QString m_current; ///< the account's address
    QLabel *m_emailNow;
    QLabel *m_emailLabel;
    QLineEdit *m_email;
    FieldHint *m_emailHint;
    QPushButton *m_propose; // practice only
    Card *m_routeCard;
    QRadioButton *m_guided;
    QLabel *m_guidedHint;
    QRadioButton *m_scim;
    QLabel *m_scimHint;
    QWidget *m_scimFields;
    QLabel *m_scimUrlLabel;
    QLineEdit *m_scimUrl;
    FieldHint *m_scimUrlHint;
    QLabel *m_scimTokenLabel;
    TokenField *m_scimToken;
    FieldHint *m_scimTokenHint;
    QWidget *m_startRow;
    QPushButton *m_start;
    QLabel *m_promise;
    bool m_practice = false;
};

} // namespace keybearer
