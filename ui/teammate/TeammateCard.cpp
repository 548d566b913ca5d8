// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/TeammateCard.h"

#include "app/base/Isolates.h"
#include "app/wording/Wording.h"
#include "ui/common/Avatar.h"
#include "ui/common/ClipboardKeeper.h"
#include "ui/common/DataLabel.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/GearButton.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Wrapped.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace keybearer {
namespace {

QString nothingYet()
{
    return QStringLiteral("–");
}

} // namespace

TeammateCard::TeammateCard(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
    , m_facts(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons))
    , m_avatar(new Avatar(56, this))
    , m_name(makeParagraph(TextRole::Title, this, QStringLiteral("teammateName")))
    , m_email(new DataLabel(QStringLiteral("body"), QStringLiteral("teammateEmail"), this))
    , m_verifiedGlyph(new GlyphLabel(14, this))
    , m_verified(makeLabel(TextRole::Body, this, QStringLiteral("teammateVerified")))
    , m_details(makeParagraph(TextRole::Muted, this, QStringLiteral("teammateDetails")))
    , m_workspaceLabel(makeLabel(TextRole::Muted, this, QStringLiteral("workspaceLabel")))
    , m_workspace(new DataLabel(QStringLiteral("body"), QStringLiteral("workspaceName"), this))
    , m_regionLabel(makeLabel(TextRole::Muted, this, QStringLiteral("regionLabel")))
    , m_region(makeParagraph(TextRole::Body, this, QStringLiteral("regionName")))
    , m_tokenLabel(makeLabel(TextRole::Muted, this, QStringLiteral("fingerprintLabel")))
    , m_token(makeLabel(TextRole::Mono, this, QStringLiteral("fingerprint")))
    , m_showPicture(new Wrapped<QPushButton>(this))
    , m_copy(new QPushButton(this))
    , m_handOver(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_edit(new GearButton(QStringLiteral("editCurrent"), this))
{
    setObjectName(QStringLiteral("teammateCard"));
    setProperty("card", QStringLiteral("plain"));
    m_showPicture->setObjectName(QStringLiteral("showPicture"));
    m_showPicture->setProperty("link", true);
    m_showPicture->hide();
    m_copy->setObjectName(QStringLiteral("copyFingerprint"));
    m_copy->setProperty("link", true);
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_test->setObjectName(QStringLiteral("testNow"));
    m_flow->setSpacing(8);
    m_flow->setOneEach(true);
    for (QPushButton *button : {m_handOver, m_test, static_cast<QPushButton *>(m_edit)})
        m_flow->addWidget(button);
    m_token->setLayoutDirection(Qt::LeftToRight); // groups of letters and digits in their order
    makeFacts();
    m_grid->setContentsMargins(18, 16, 18, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->addWidget(m_avatar, 0, 0);
    m_grid->addLayout(makeWho(), 0, 1);
    m_grid->addWidget(m_buttons, 0, 3, Qt::AlignVCenter);
    m_grid->setColumnStretch(1, 1);
    placeFacts();
    comeInTabOrderAfter(nullptr);
    connect(m_handOver, &QPushButton::clicked, this, &TeammateCard::handOverWanted);
    connect(m_test, &QPushButton::clicked, this, &TeammateCard::testWanted);
    connect(m_edit, &QPushButton::clicked, this, &TeammateCard::editWanted);
    connect(m_showPicture, &QPushButton::clicked, this, &TeammateCard::pictureWanted);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { ClipboardKeeper::copy(m_token->text().remove(QLatin1Char(' '))); });
    keepScaled(this, [this] { placeFacts(); });
    keepTranslated(this, [this] { retranslate(); });
}

void TeammateCard::comeInTabOrderAfter(QWidget *before)
{
    for (QPushButton *next : {m_handOver, m_test, static_cast<QPushButton *>(m_edit),
             static_cast<QPushButton *>(m_showPicture), m_copy}) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
}

QWidget *TeammateCard::lastInTabOrder() const
{
    return m_copy;
}

QString TeammateCard::alone(const QString &known) const
{
    return layoutDirection() == Qt::RightToLeft ? isolatedAlone(known) : known;
}

QVBoxLayout *TeammateCard::makeWho()
{
    auto *verified = new QHBoxLayout;
    verified->setSpacing(6);
    verified->addWidget(m_verifiedGlyph);
    verified->addWidget(m_verified);
    verified->addStretch();
    auto *email = new QHBoxLayout; // or the whole column is no wider than the address
    email->addWidget(m_email);
    email->addStretch();
    auto *who = new QVBoxLayout;
    who->setSpacing(2);
    who->addStretch();
    who->addWidget(m_name);
    who->addLayout(email);
    who->addLayout(verified);
    who->addWidget(m_details);
    who->addWidget(m_showPicture, 0, Qt::AlignLeading);
    who->addStretch();
    return who;
}

void TeammateCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeFacts();
}

// Beside the name where there is room, below it where there is not.
void TeammateCard::placeFacts()
{
    const bool below = width() < scaled(760);
    int row = -1;
    if (const int index = m_grid->indexOf(m_facts); index >= 0) {
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_grid->getItemPosition(index, &row, &column, &rows, &columns);
    }
    const bool low = width() < scaled(520);
    if (row == (below ? 1 : 0) && low == m_buttonsBelow)
        return;
    m_buttonsBelow = low;
    m_grid->removeWidget(m_buttons);
    m_flow->setOneEach(!low);
    if (low)
        m_grid->addWidget(m_buttons, 2, 0, 1, 4);
    else
        m_grid->addWidget(m_buttons, 0, 3, Qt::AlignVCenter);
    m_grid->removeWidget(m_facts);
    if (below)
        m_grid->addWidget(m_facts, 1, low ? 0 : 1, 1, low ? 4 : 3);
    else
        m_grid->addWidget(m_facts, 0, 2);
}

void TeammateCard::makeFacts()
{
    auto *fingerprint = new QWidget(m_facts);
    fingerprint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // one line
    auto *row = new QHBoxLayout(fingerprint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_token);
    row->addWidget(m_copy);
    row->addStretch();
    auto *facts = new PairLayout(PairLayout::Grows::Second);
    facts->setSpacing(3);
    facts->setLeast(200);
    facts->addPair(m_workspaceLabel, m_workspace);
    facts->addPair(m_regionLabel, m_region);
    facts->addPair(m_tokenLabel, fingerprint);
    auto *middle = new QVBoxLayout(m_facts);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addLayout(facts);
    middle->addStretch();
}

void TeammateCard::present(const ProbeReport &report, bool practice, bool fromBefore)
{
    showWho(report.teammate.value_or(Teammate()), fromBefore);
    showWorkspace(report, practice);
    m_edit->setVisible(!practice);
    const bool hasToken = !report.fingerprint.isEmpty();
    m_token->setText(hasToken ? inFours(report.fingerprint) : nothingYet());
    m_token->setAccessibleName(tr("Fingerprint of the token: %1").arg(report.fingerprint));
    m_copy->setVisible(hasToken);
}

// While a button can't be used its focus waits on the card: Qt would hand it to the next field.
void TeammateCard::setActionsEnabled(bool test, bool handOver)
{
    const QWidget *const focused = window()->focusWidget();
    if (!test && (focused == m_test || focused == m_handOver)) {
        m_focusNext = m_mayHandOver && focused == m_test ? m_test : m_handOver;
        setFocus(Qt::OtherFocusReason);
    }
    m_test->setEnabled(test);
    m_mayHandOver = handOver;
    presentHandOver();
    if (test && m_focusNext && window()->focusWidget() == this)
        (m_focusNext->isEnabled() ? m_focusNext : m_test)->setFocus(Qt::OtherFocusReason);
}

void TeammateCard::setHandoverOpen(bool open)
{
    const bool found = open && !m_handoverOpen;
    m_handoverOpen = open;
    presentHandOver();
    // As at the start, when the history tells of one that waits.
    if (found && m_focusNext == m_handOver && window()->focusWidget() == m_test)
        m_handOver->setFocus(Qt::OtherFocusReason);
}

void TeammateCard::focusHandOver()
{
    m_focusNext = m_handOver; // as soon as it can be used
    (m_handOver->isEnabled() ? static_cast<QWidget *>(m_handOver) : this)
        ->setFocus(Qt::OtherFocusReason);
}

void TeammateCard::presentHandOver()
{
    const bool can = m_handoverOpen || m_mayHandOver; // an open one says what it waits for
    const bool leads = can || !m_test->isEnabled(); // not only while it is being tested
    m_handOver->setEnabled(can);
    mark(m_handOver, "primary", leads);
    mark(m_test, "primary", !leads);
    m_handOver->setText(m_handoverOpen ? tr("Continue the &handover") : tr("&Hand over…"));
    m_handOver->setToolTip(m_handoverOpen
            ? tr("A handover of this account is open: see where it stands and go on")
            : can ? tr("Give this account another email, and prove that the token works")
                  : tr("A handover can begin when a test has shown that the token works"));
}

void TeammateCard::offerPicture(const QString &host)
{
    m_pictureHost = host;
    m_showPicture->setVisible(!host.isEmpty());
    m_showPicture->setText(tr("Show the picture from %1", "a host").arg(host));
}

void TeammateCard::setPicture(const QImage &picture)
{
    m_avatar->setPicture(picture);
}

void TeammateCard::showWho(const Teammate &teammate, bool fromBefore)
{
    const bool known = !teammate.id.isEmpty();
    m_avatar->setName(teammate.name);
    m_name->setText(known ? alone(teammate.name) : tr("Not known yet"));
    setAccessibleName(m_name->text()); // it has the focus while a test runs
    m_email->setData(teammate.email);
    m_email->setVisible(known);
    QStringList details;
    details.append(known ? tr("Teammate %1").arg(teammate.id)
                         : tr("The token has not told who it belongs to."));
    if (teammate.hasInboxSeat)
        details.append(*teammate.hasInboxSeat ? tr("inbox seat") : tr("no inbox seat"));
    if (teammate.role && !teammate.role->name.isEmpty())
        details.append(tr("role “%1”").arg(teammate.role->name));
    if (fromBefore)
        details.append(tr("according to an earlier test"));
    m_details->setText(details.join(QStringLiteral(" · ")));
    showVerified(known && !fromBefore ? teammate.emailVerified : std::nullopt);
}

void TeammateCard::showVerified(const std::optional<bool> &verified)
{
    const Glyph glyph = verified.value_or(false) ? Glyph::Alive : Glyph::Limited;
    m_verifiedGlyph->setGlyph(glyph);
    m_verifiedGlyph->setVisible(verified.has_value());
    m_verified->setVisible(verified.has_value());
    m_verified->setText(verified.value_or(false) ? tr("email verified") : tr("email not verified"));
    tintText(m_verified, roleOf(glyph));
}

void TeammateCard::showWorkspace(const ProbeReport &report, bool practice)
{
    const Workspace workspace =
        report.teammate ? report.teammate->workspace.value_or(Workspace()) : Workspace();
    m_workspace->setData(workspace.id.isEmpty()
            ? nothingYet()
            : tr("%1 (%2)", "a workspace's name and id").arg(workspace.name, workspace.id));
    QString region = workspace.region.isEmpty() ? nothingYet() : workspace.region;
    if (!workspace.timezone.isEmpty())
        region = tr("%1 · %2", "a region and a time zone").arg(region, workspace.timezone);
    m_region->setText(practice ? tr("practice, on this computer only") : alone(region));
}

void TeammateCard::retranslate()
{
    m_workspaceLabel->setText(tr("Workspace"));
    m_regionLabel->setText(tr("Region"));
    m_tokenLabel->setText(tr("Fingerprint"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the fingerprint"));
    presentHandOver();
    m_showPicture->setToolTip(tr("Keybearer asks that host of Intercom for the picture, without "
                                 "the token. Nobody is asked before you agree."));
    offerPicture(m_pictureHost);
    m_edit->setText(tr("&Edit…"));
    m_edit->setAccessibleName(tr("Edit the connection"));
    m_test->setText(tr("&Test now"));
    m_test->setToolTip(tr("Test the token again (F5)"));
}

} // namespace keybearer
