// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/EraseReport.h"

#include "app/base/Isolates.h"
#include "app/profile/Erasure.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/PageScroll.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace keybearer {
namespace {

// Each one keeps its own direction, and their order is the sentence's.
QString listOf(const QStringList &names)
{
    QStringList alone;
    for (const QString &name : names)
        alone.append(isolated(name));
    return QLocale().createSeparatedList(alone);
}

// Right below what they belong to, each in a line of its own.
QString below(const QString &sentence, const QStringList &files)
{
    QString text = sentence;
    for (const QString &file : files)
        text += QStringLiteral("\n• ") % isolated(QDir::toNativeSeparators(file));
    return text;
}

} // namespace

EraseReport::EraseReport(QWidget *window)
    : QDialog(window)
    , m_headline(makeParagraph(TextRole::Strong, this, QStringLiteral("eraseHeadline")))
    , m_text(makeParagraph(TextRole::Body, this, QStringLiteral("eraseText")))
    , m_quit(new QPushButton(this))
{
    setObjectName(QStringLiteral("eraseReport"));
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(tr("Delete everything"));
    m_headline->setText(tr("Everything is being deleted…"));
    m_text->setText(tr("Your keychain may ask you whether Keybearer may delete the tokens."));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_quit->setObjectName(QStringLiteral("eraseQuit"));
    m_quit->setText(tr("&Quit"));
    m_quit->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(makePageScroll(m_text, QStringLiteral("eraseScroll"), this), 1);
    column->addSpacing(8);
    column->addWidget(m_quit, 0, Qt::AlignTrailing);
    keepScaled(this, [this] { fit(); });
    connect(m_quit, &QPushButton::clicked, this, &QDialog::accept);
}

void EraseReport::reject()
{
    if (m_quit->isEnabled())
        QDialog::reject();
}

void EraseReport::present(const Remains &remains)
{
    m_headline->setText(headline(remains));
    m_text->setText(remainsText(remains));
    setAccessibleDescription(m_headline->text());
    m_quit->setEnabled(true);
    m_quit->setDefault(true);
    m_quit->setFocus(Qt::OtherFocusReason);
    fit();
}

// As high as the text, and no higher than the window: then it scrolls.
void EraseReport::fit()
{
    setMinimumWidth(scaled(420));
    const int wide = qMax(width(), scaled(480));
    const QMargins margins = layout()->contentsMargins();
    const int inner = wide - margins.left() - margins.right();
    const int high = m_headline->heightForWidth(inner) + m_text->heightForWidth(inner)
        + m_quit->sizeHint().height() + margins.top() + margins.bottom() + scaled(32);
    resize(wide, qMin(high, parentWidget()->height() - 32));
}

QString EraseReport::headline(const Remains &remains)
{
    if (remains.isUntouched)
        return tr("Nothing was deleted.");
    const bool gone = !remains.heldBy && remains.files.isEmpty() && remains.tokens.isEmpty()
        && !remains.removedTokens && !remains.unknownTokens && !remains.proxyPassword
        && remains.linked.isEmpty() && remains.list.isEmpty();
    return gone ? tr("Everything that Keybearer kept on this computer is deleted.")
                : tr("Not everything could be deleted.");
}

QString EraseReport::heldText(const QString &holder)
{
    QString text = tr("The files stay as they are: a handover is under way in another program and "
                      "needs them. Wait until it is over, or cancel it there. Then open Keybearer "
                      "again and delete everything once more.");
    if (!holder.isEmpty())
        text += QLatin1Char(' ') % tr("It is open in %1.", "a program").arg(isolated(holder));
    return text;
}

QString EraseReport::remainsText(const Remains &remains)
{
    QStringList lines;
    if (remains.heldBy)
        lines << heldText(*remains.heldBy);
    if (!remains.files.isEmpty())
        lines << below(
            tr("These files could not be deleted. Delete them yourself:"), remains.files);
    if (!remains.tokens.isEmpty())
        lines << tr("The keychain did not confirm that the tokens of these connections are "
                    "gone. Look for “Keybearer” there: %1")
                     .arg(listOf(remains.tokens));
    if (remains.removedTokens)
        lines << tr("The keychain did not confirm that the token of a connection that you removed "
                    "before is gone. Look for “Keybearer” there.");
    if (remains.unknownTokens)
        lines << tr("The list of connections could not be read as a whole. Look for "
                    "“Keybearer” in the keychain: tokens of connections that it named may "
                    "still be there.");
    if (remains.proxyPassword)
        lines << tr("The keychain did not confirm that the proxy's password is gone.");
    if (!remains.linked.isEmpty())
        lines << below(tr("In the data folder there were only links to these files. The links are "
                          "deleted, the files are not:"),
            remains.linked);
    if (!remains.list.isEmpty())
        lines << tr(
            "This file stays, so that the tokens which the keychain still has can be found. "
            "It holds nothing but numbers of connections. Keybearer tries again when it is "
            "opened next, and when you delete everything once more: %1")
                     .arg(isolated(QDir::toNativeSeparators(remains.list)));
    if (!remains.others.isEmpty())
        lines
            << tr("These are not Keybearer's and were not touched: %1").arg(listOf(remains.others));
    lines << tr("Records that you saved elsewhere, backups of your keychain and other data "
                "folders are as they were. The tokens go on working in Intercom until they "
                "are revoked there.");
    const QString ofQt = QStandardPaths::locate(
        QStandardPaths::GenericConfigLocation, QStringLiteral("QtProject.conf"));
    if (!ofQt.isEmpty())
        lines << tr("The names of the folders that you opened last stay in %1. Other programs use "
                    "that file as well.")
                     .arg(QDir::toNativeSeparators(ofQt));
    return lines.join(QLatin1String("\n\n"));
}

} // namespace keybearer
