// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DataCard.h"

#include "app/base/Isolates.h"
#include "ui/common/Confirmation.h"
#include "ui/common/DataLabel.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace keybearer {

DataCard::DataCard(QWidget *parent)
    : SettingsCard(QStringLiteral("dataCard"), parent)
    , m_label(makeParagraph(TextRole::Body, this, QStringLiteral("dataDirectoryLabel")))
    , m_directory(new DataLabel(QStringLiteral("mono"), QStringLiteral("dataDirectory"), this))
    , m_open(new QPushButton(this))
    , m_files(makeParagraph(TextRole::Muted, this, QStringLiteral("dataFiles")))
    , m_erase(new QPushButton(this))
{
    m_open->setObjectName(QStringLiteral("openDataDirectory"));
    m_erase->setObjectName(QStringLiteral("deleteEverything"));
    body()->addWidget(m_label);
    body()->addWidget(m_directory);
    body()->addWidget(m_files);
    body()->addWidget(m_open, 0, Qt::AlignLeading);
    body()->addSpacing(8);
    body()->addWidget(m_erase, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, &DataCard::openWanted);
    connect(m_erase, &QPushButton::clicked, this, &DataCard::eraseAsked);
    keepTranslated(this, [this] { retranslate(); });
}

void DataCard::present(const SettingsView &view)
{
    m_directory->setData(QDir::toNativeSeparators(view.directory));
    m_files->setText(
        view.files.isEmpty() ? tr("Nothing lies there yet.") : view.files.join(QLatin1Char('\n')));
}

void DataCard::refuse(const QString &why, const QString &next)
{
    confirm({QStringLiteral("eraseRefused"), Glyph::Blocked, tr("Delete everything"), why, next,
                {QStringLiteral("eraseUnderstood"), tr("&Understood")}, {}},
        this, [] {});
}

void DataCard::refuseForChange()
{
    refuse(tr("Not now: a handover is changing the email or checking the token."),
        tr("Nothing was deleted. Without what is written down, nobody could tell "
           "how that change ended. Wait until the handover says that it is over or "
           "that it waits for somebody, and try again."));
}

void DataCard::refuseForOther(const QString &holder)
{
    QString next = tr("Nothing was deleted. That handover needs what lies in the data folder. Wait "
                      "until it is over, or cancel it there, and try again.");
    if (!holder.isEmpty())
        next.prepend(tr("It is open in %1.", "a program").arg(isolated(holder)) % QLatin1Char(' '));
    refuse(tr("Not now: a handover is under way in another program."), next);
}

void DataCard::ask(EraseOutlook outlook, const QString &holder)
{
    if (outlook == EraseOutlook::ChangeUnderWay)
        return refuseForChange();
    if (outlook == EraseOutlook::HandoverElsewhere)
        return refuseForOther(holder);
    QString more =
        tr("This is deleted: all connections and their tokens in the keychain, the history with "
           "the proof of every handover, the settings, and the proxy's password.\n\n"
           "This stays: records that you saved elsewhere, the tokens in Intercom itself, backups "
           "of your keychain, and other data folders.");
    if (outlook == EraseOutlook::HandoverOpen)
        more.prepend(tr("A handover is still open. It can't be continued afterwards, and what it "
                        "proved so far is lost.")
            % QLatin1String("\n\n"));
    confirm({QStringLiteral("eraseQuestion"), Glyph::Dead, tr("Delete everything"),
                tr("Delete everything that Keybearer keeps on this computer? It can't be "
                   "brought back."),
                more, {QStringLiteral("eraseConfirm"), tr("&Delete and quit")},
                {QStringLiteral("eraseKeep"), tr("&Keep")}},
        this, [this] { Q_EMIT eraseWanted(); });
}

void DataCard::retranslate()
{
    setHeading(tr("Data"));
    m_label->setText(tr("Everything that is kept lies in this folder, and in the keychain:"));
    m_open->setText(tr("&Open the folder"));
    m_erase->setText(tr("&Delete everything…"));
}

} // namespace keybearer
