// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/EraseReport.h"

#include "app/profile/Erasure.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace keybearer {
namespace {

class EraseReport {
    Q_DECLARE_TR_FUNCTIONS(EraseReport)

public:
    static QString remainsText(const Remains &remains)
    {
        QStringList lines;
        if (!remains.files.isEmpty())
            lines << tr("These files could not be deleted. Delete them yourself:")
                  << QDir::toNativeSeparators(remains.files.join(QLatin1Char('\n')));
        if (!remains.tokens.isEmpty())
            lines << tr("The keychain did not confirm that the tokens of these connections are "
                        "gone. Look for “Keybearer” there: %1")
                         .arg(QLocale().createSeparatedList(remains.tokens));
        if (remains.unknownTokens)
            lines << tr("The list of connections could not be read as a whole. Look for "
                        "“Keybearer” in the keychain: tokens of connections that it named may "
                        "still be there.");
        if (remains.proxyPassword)
            lines << tr("The keychain did not confirm that the proxy's password is gone.");
        if (!remains.others.isEmpty())
            lines << tr("These are not Keybearer's and were not touched: %1")
                         .arg(QLocale().createSeparatedList(remains.others));
        lines << tr("Records that you saved elsewhere, backups of your keychain and other data "
                    "folders are as they were. The tokens go on working in Intercom until they "
                    "are revoked there.");
        return lines.join(QLatin1String("\n\n"));
    }

    static QString headline(const Remains &remains)
    {
        const bool gone = remains.files.isEmpty() && remains.tokens.isEmpty()
            && !remains.unknownTokens && !remains.proxyPassword;
        return gone ? tr("Everything that Keybearer kept on this computer is deleted.")
                    : tr("Not everything could be deleted.");
    }

    static QString quitText() { return tr("&Quit"); }
    static QString title() { return tr("Delete everything"); }
};

} // namespace

void reportErased(const Remains &remains, QWidget &window)
{
    auto *box = new QMessageBox(QMessageBox::Information, EraseReport::title(),
        EraseReport::headline(remains), QMessageBox::NoButton, &window);
    box->setObjectName(QStringLiteral("eraseReport"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(EraseReport::remainsText(remains));
    QPushButton *quit = box->addButton(EraseReport::quitText(), QMessageBox::AcceptRole);
    quit->setObjectName(QStringLiteral("eraseQuit"));
    QObject::connect(box, &QMessageBox::finished, qApp, &QCoreApplication::quit);
    box->open();
}

} // namespace keybearer
