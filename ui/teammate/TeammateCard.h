// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/Probe.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keybearer {

class Avatar;
class DataLabel;
class FlowLayout;
class GlyphLabel;

/// The account behind the token, drawn like a person's card.
class TeammateCard final : public QFrame {
    Q_OBJECT

public:
    explicit TeammateCard(QWidget *parent = nullptr);

    /// `fromBefore`: who it is was told by an earlier test, and not by the newest one.
    void present(const ProbeReport &report, bool practice, bool fromBefore);
    /// False while a check or a handover runs.
    void setActionsEnabled(bool test, bool handOver);
    /// While one is open the button leads to it, and not to another.
    void setHandoverOpen(bool open);
    void focusHandOver();
    void comeInTabOrderAfter(QWidget *before); ///< null for where it stands
    QWidget *lastInTabOrder() const;
    /// Offers to fetch the picture from this host; empty for no offer.
    void offerPicture(const QString &host);
    void setPicture(const QImage &picture); ///< null for the initials

Q_SIGNALS:
    void testWanted();
    void handOverWanted();
    void editWanted();
    void pictureWanted(); ///< a person agreed to ask the host for it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void presentHandOver();
    QString alone(const QString &known) const;
    QVBoxLayout *makeWho();
    void makeFacts();
    void placeFacts();
    void showWho(const Teammate &teammate, bool fromBefore);
    void showWorkspace(const ProbeReport &report, bool practice);
    void showVerified(const std::optional<bool> &verified);

    QGridLayout *m_grid;
    QWidget *m_facts;
    QWidget *m_buttons;
    FlowLayout *m_flow; ///< of the buttons
    bool m_buttonsBelow = false;
    Avatar *m_avatar;
    QLabel *m_name;
    DataLabel *m_email;
    GlyphLabel *m_verifiedGlyph;
    QLabel *m_verified;
    QLabel *m_details;
    QLabel *m_workspaceLabel;
    DataLabel *m_workspace;
    QLabel *m_regionLabel;
    QLabel *m_region;
    QLabel *m_tokenLabel;
    QLabel *m_token;
    QPushButton *m_showPicture;
    QString m_pictureHost;
    QPushButton *m_copy;
    QPushButton *m_handOver;
    bool m_mayHandOver = false;
    QPushButton *m_focusNext = nullptr; ///< once the test is over, if nobody went elsewhere
    bool m_handoverOpen = false;
    QPushButton *m_test;
    QPushButton *m_edit; ///< not for practice
};

} // namespace keybearer
