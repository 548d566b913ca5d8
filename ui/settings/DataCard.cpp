// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DataCard.h"

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

QMessageBox *DataCard::makeBox(QMessageBox::Icon icon, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(icon, tr("Delete everything"), text, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    return box;
}

void DataCard::refuse()
{
    QMessageBox *box = makeBox(QMessageBox::Information,
        tr("Not now: a handover is changing the email or checking the token."),
        tr("Nothing was deleted. Without what is written down, nobody could tell how that change "
           "ended. Wait until the handover says that it is over or that it waits for somebody, "
           "and try again."));
    box->setObjectName(QStringLiteral("eraseRefused"));
    QPushButton *understood = box->addButton(tr("&Understood"), QMessageBox::AcceptRole);
    understood->setObjectName(QStringLiteral("eraseUnderstood"));
    box->open();
}

void DataCard::ask(EraseOutlook outlook)
{
    if (outlook == EraseOutlook::ChangeUnderWay)
        return refuse();
    QString more =
        tr("This goes: all connections and their tokens in the keychain, the history with the "
           "proof of every handover, the settings, and the proxy's password.\n\n"
           "This stays: records that you saved elsewhere, the tokens in Intercom itself, backups "
           "of your keychain, and other data folders.");
    if (outlook == EraseOutlook::HandoverOpen)
        more.prepend(tr("A handover is still open. It can't be gone on with afterwards, and what "
                        "it proved so far is lost.")
            % QLatin1String("\n\n"));
    QMessageBox *box = makeBox(QMessageBox::Warning,
        tr("Everything that Keybearer keeps on this computer is deleted, and can't be brought "
           "back."),
        more);
    box->setObjectName(QStringLiteral("eraseQuestion"));
    QPushButton *erase = box->addButton(tr("&Delete and quit"), QMessageBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("eraseConfirm"));
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("eraseKeep"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this, &DataCard::eraseWanted);
    box->open();
}

void DataCard::retranslate()
{
    setHeading(tr("Data"));
    m_label->setText(tr("Everything that is kept lies in this folder, and in the keychain:"));
    m_open->setText(tr("&Open the folder"));
    m_erase->setText(tr("&Delete everything…"));
}

} // namespace keybearer
