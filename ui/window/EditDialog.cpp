// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/EditDialog.h"

#include "ui/common/DialogSize.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaidBar.h"
#include "ui/common/Theme.h"
#include "ui/window/ConnectPage.h"
#include "ui/window/ConnectionFields.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <utility>

namespace keybearer {

EditDialog::EditDialog(QWidget *parent)
    : QDialog(parent)
    , m_fields(
          new ConnectionFields(ConnectionFields::Purpose::Existing, QStringLiteral("edit-"), this))
    , m_problem(new SaidBar(QStringLiteral("editProblem"), this))
    , m_save(new QPushButton(this))
    , m_anyway(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("editConnectionDialog"));
    m_problem->speakUp();
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("saveConnection"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_anyway->setObjectName(QStringLiteral("saveAnyway"));
    m_anyway->setAutoDefault(false);
    m_anyway->hide();
    m_cancel->setObjectName(QStringLiteral("cancelEdit"));
    m_cancel->setAutoDefault(false);
    auto *buttons = new FlowLayout;
    m_remove->setObjectName(QStringLiteral("removeEdited"));
    m_remove->setAutoDefault(false);
    for (QPushButton *button : {m_save, m_anyway, m_cancel, m_remove})
        buttons->addWidget(button);
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("editContent"));
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 20, 24, 8);
    inner->setSpacing(16);
    inner->addWidget(m_problem);
    inner->addWidget(m_fields);
    inner->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 16); // high contrast has a line around it
    whole->addWidget(makePageScroll(content, QStringLiteral("editScroll"), this), 1);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addLayout(buttons);
    whole->addLayout(row);
    keepDialogSize(this, {600, 520});
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_fields->take()); });
    connect(m_anyway, &QPushButton::clicked, this, [this] { save(m_fields->takeAnyway()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT removeWanted();
    });
    connect(this, &QDialog::finished, m_fields, &ConnectionFields::forgetTokens);
    connect(m_fields, &ConnectionFields::doubted, m_anyway, &QWidget::setVisible);
    keepTranslated(this, [this] { retranslate(); });
}

void EditDialog::present(
    const Profile &profile, const QStringList &groups, bool keychain, bool fixed)
{
    m_problem->hide();
    showBusy(false);
    m_fields->forgetTokens();
    m_keychain = keychain;
    m_fields->setKeychain(keychain);
    m_fields->present(profile, groups);
    m_fields->setTokenAndAddressEnabled(!fixed);
    open();
    m_fields->focusFirst();
}

void EditDialog::setKeychain(bool isThere)
{
    if (std::exchange(m_keychain, isThere) != isThere)
        m_fields->setKeychain(isThere);
}

void EditDialog::save(const std::optional<ConnectionWish> &wish)
{
    if (wish && !m_busy)
        Q_EMIT saveWanted(*wish);
}

void EditDialog::showBusy(bool busy)
{
    m_busy = busy;
    m_remove->setEnabled(!busy);
    m_isWriting = false;
    m_cancel->setEnabled(true);
    m_fields->setEnabled(!busy);
    if (busy)
        m_problem->hide();
    retranslate();
}

void EditDialog::showWriting()
{
    m_isWriting = true;
    m_cancel->setEnabled(false);
    retranslate();
}

void EditDialog::putAway()
{
    m_isWriting = false;
    reject();
}

void EditDialog::reject()
{
    if (!m_isWriting)
        QDialog::reject();
}

void EditDialog::showProblem(const EditProblem &problem)
{
    showBusy(false);
    switch (problem.field) {
    case EditProblem::Field::Name:
        return m_fields->complainOfName(problem.said);
    case EditProblem::Field::Token:
        return m_fields->complainOfToken(problem.said);
    case EditProblem::Field::None:
        break;
    }
    m_problem->say(Glyph::Limited, problem.said);
    m_problem->show();
    m_save->setFocus();
}

void EditDialog::retranslate()
{
    setWindowTitle(tr("Edit the connection"));
    m_save->setText(m_isWriting ? tr("Saving…") : m_busy ? tr("Checking…") : tr("&Save"));
    m_anyway->setText(ConnectPage::tr("Connect any&way"));
    m_cancel->setText(tr("&Cancel"));
    m_remove->setText(tr("Re&move…"));
    m_remove->setAccessibleName(tr("Remove the connection"));
}

} // namespace keybearer
