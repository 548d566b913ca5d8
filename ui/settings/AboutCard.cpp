// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AboutCard.h"

#include "app/history/SqlConnection.h"
#include "app/secrets/SecretsLibraries.h"
#include "app/wording/Language.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QSslSocket>
#include <QVBoxLayout>

namespace keybearer {

AboutCard::AboutCard(QWidget *parent)
    : SettingsCard(QStringLiteral("aboutCard"), parent)
    , m_version(makeParagraph(TextRole::Strong, this, QStringLiteral("aboutVersion")))
    , m_libraries(makeParagraph(TextRole::Muted, this, QStringLiteral("aboutLibraries")))
    , m_text(makeParagraph(TextRole::Body, this, QStringLiteral("aboutText")))
    , m_languages(makeParagraph(TextRole::Muted, this, QStringLiteral("aboutLanguages")))
{
    body()->addWidget(m_version);
    body()->addWidget(m_libraries);
    body()->addWidget(m_text);
    body()->addWidget(m_languages);
    const QStringList libraries = QStringList{sqliteLibrary()} + secretsLibraries();
    m_libraries->setText(libraries.join(QStringLiteral(" · "))); // names and numbers
    keepTranslated(this, [this] { retranslate(); });
}

void AboutCard::retranslate()
{
    setHeading(tr("About"));
    m_version->setText(tr("Keybearer %1 · Qt %2 · %3", "versions; the last is a library's")
                           .arg(QStringLiteral(KEYBEARER_VERSION), QLatin1String(qVersion()),
                               QSslSocket::sslLibraryVersionString()));
    m_text->setText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty.\n"
           "It is not made by Intercom and has no tie to Intercom."));
    QStringList unreviewed;
    for (const Language::Choice &language : Language::builtIn()) {
        if (language.code != QLatin1String("en"))
            unreviewed.append(language.name);
    }
    m_languages->setVisible(!unreviewed.isEmpty());
    m_languages->setText(tr("No native speaker has reviewed the texts in these languages yet: %1")
                             .arg(QLocale().createSeparatedList(unreviewed)));
}

} // namespace keybearer
