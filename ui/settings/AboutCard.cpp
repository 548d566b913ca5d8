// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AboutCard.h"

#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keybearer {

AboutCard::AboutCard(QWidget *parent)
    : SettingsCard(QStringLiteral("aboutCard"), parent)
    , m_version(makeParagraph(TextRole::Strong, this, QStringLiteral("aboutVersion")))
    , m_text(makeParagraph(TextRole::Body, this, QStringLiteral("aboutText")))
{
    body()->addWidget(m_version);
    body()->addWidget(m_text);
    keepTranslated(this, [this] { retranslate(); });
}

void AboutCard::retranslate()
{
    setHeading(tr("About"));
    m_version->setText(tr("Keybearer %1 · Qt %2", "versions")
                           .arg(QStringLiteral(KEYBEARER_VERSION), QLatin1String(qVersion())));
    m_text->setText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty.\n"
           "It is not made by Intercom and has no tie to Intercom.\n"
           "Only the English texts were reviewed. No native speaker has reviewed the German, "
           "French, Spanish, Portuguese, Italian, Dutch, Polish, Japanese, Chinese, Arabic and "
           "Hebrew ones."));
}

} // namespace keybearer
