// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearanceCard.h"

#include "app/wording/Language.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/KeepTranslated.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace keybearer {
namespace {

// Only what is finished can be chosen.
QVariantList languages()
{
    QVariantList codes{QStringLiteral("system")};
    for (const Language::Choice &choice : Language::builtIn())
        codes.append(choice.code);
    return codes;
}

} // namespace

AppearanceCard::AppearanceCard(QWidget *parent)
    : SettingsCard(QStringLiteral("appearanceCard"), parent)
    , m_language(addChoice(SettingsKey::Language, QStringLiteral("language"), languages()))
    , m_theme(addChoice(SettingsKey::Theme, QStringLiteral("theme"),
          {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
              QStringLiteral("high_contrast")}))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_default(new QPushButton(this))
{
    m_size->setObjectName(QStringLiteral("textSize"));
    m_size->setRange(100, 200);
    m_size->setSingleStep(10);
    m_size->setPageStep(25);
    m_size->setTracking(false); // the text would grow under the hand that drags
    m_sizeLabel = addLabel(m_size);
    body()->addWidget(m_size);
    m_motion = addChoice(SettingsKey::Motion, QStringLiteral("motion"),
        {QStringLiteral("system"), QStringLiteral("reduced"), QStringLiteral("full")});
    m_default->setObjectName(QStringLiteral("appearanceDefault"));
    body()->addSpacing(8);
    body()->addWidget(m_default, 0, Qt::AlignLeading);
    setTabOrder(m_size, m_motion);
    setTabOrder(m_motion, m_default);
    connect(m_size, &QSlider::valueChanged, this, [this](int percent) {
        sayPercent();
        Q_EMIT chosen(SettingsKey::TextPercent, percent);
    });
    connect(m_size, &QSlider::sliderMoved, this, &AppearanceCard::sayPercent);
    connect(m_default, &QPushButton::clicked, this, [this] {
        for (const SettingsKey key : {SettingsKey::Language, SettingsKey::Theme,
                 SettingsKey::TextPercent, SettingsKey::Motion})
            Q_EMIT defaultWanted(key);
    });
    keepTranslated(this, [this] { retranslate(); });
}

void AppearanceCard::present(const SettingsView &view)
{
    SettingsCard::present(view);
    const QSignalBlocker quiet(m_size);
    m_size->setValue(view.values.value(SettingsKey::TextPercent).toInt());
    sayPercent();
}

void AppearanceCard::sayPercent()
{
    const QString percent = QLocale().toString(m_size->sliderPosition());
    m_sizeLabel->setText(tr("Text size: %1 %").arg(percent));
    m_size->setAccessibleName(tr("Text size: %1 %").arg(percent));
}

void AppearanceCard::retranslate()
{
    setHeading(tr("Appearance"));
    QStringList names{tr("System default")};
    for (const Language::Choice &choice : Language::builtIn())
        names.append(choice.name);
    nameChoice(m_language, tr("Language"), names);
    nameChoice(
        m_theme, tr("Theme"), {tr("System default"), tr("Light"), tr("Dark"), tr("High contrast")});
    nameChoice(
        m_motion, tr("Motion"), {tr("System default"), tr("Reduced"), tr("Everything moves")});
    m_default->setText(tr("&Back to default"));
    m_default->setAccessibleDescription(
        tr("Language, theme, text size and motion as they were at first."));
    sayPercent();
}

} // namespace keybearer
