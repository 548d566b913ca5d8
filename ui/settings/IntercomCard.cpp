// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/IntercomCard.h"

#include "app/intercom/ApiBase.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/FieldHint.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/SaidBar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keybearer {

IntercomCard::IntercomCard(QWidget *parent)
    : SettingsCard(QStringLiteral("intercomCard"), parent)
    , m_version(addField(QStringLiteral("apiVersion")))
    , m_region(addChoice(SettingsKey::DefaultRegion, QStringLiteral("defaultRegion"),
          {QStringLiteral("auto"), QStringLiteral("us"), QStringLiteral("eu"), QStringLiteral("au"),
              QStringLiteral("own")}))
    , m_base(addField(QStringLiteral("ownApiBase")))
    , m_warning(addNote(QStringLiteral("ownApiBaseWarning")))
    , m_overridden(addNote(QStringLiteral("ownApiBaseOverridden")))
    , m_test(new QPushButton(this))
    , m_said(new SaidBar(QStringLiteral("ownApiBaseSaid"), this))
    , m_avatars(addSwitch(SettingsKey::FetchAvatars, QStringLiteral("fetchAvatars")))
    , m_avatarsNote(addNote(QStringLiteral("fetchAvatarsNote")))
{
    m_test->setObjectName(QStringLiteral("testOwnApiBase"));
    for (const Field &field : {m_version, m_base})
        field.entry->setLayoutDirection(Qt::LeftToRight); // as they are written everywhere
    const int below = body()->indexOf(m_overridden) + 1;
    body()->insertWidget(below, m_test, 0, Qt::AlignLeading);
    body()->insertWidget(below + 1, m_said);
    m_said->speakUp();
    m_said->hide();
    m_overridden->hide();
    addDefault({SettingsKey::ApiVersion, SettingsKey::DefaultRegion, SettingsKey::OwnApiBase,
        SettingsKey::FetchAvatars});
    connect(m_test, &QPushButton::clicked, this, &IntercomCard::test);
    connect(m_version.entry, &QLineEdit::editingFinished, this, &IntercomCard::takeVersion);
    connect(m_base.entry, &QLineEdit::editingFinished, this, &IntercomCard::takeBase);
    keepTranslated(this, [this] { retranslate(); });
}

void IntercomCard::present(const SettingsView &view)
{
    SettingsCard::present(view);
    m_overridden->setVisible(view.overridden.contains(SettingsKey::OwnApiBase));
    if (!m_version.entry->hasFocus() && !m_version.hint->complains())
        m_version.entry->setText(view.values.value(SettingsKey::ApiVersion).toString());
    if (!m_base.entry->hasFocus() && !m_base.hint->complains())
        m_base.entry->setText(view.values.value(SettingsKey::OwnApiBase).toString());
}

void IntercomCard::complainOf(const Field &field, const Error &error)
{
    field.hint->complain([error] { return keybearer::say(error).happened; });
}

void IntercomCard::takeVersion()
{
    const QString entered = m_version.entry->text().trimmed();
    const Result<QByteArray> version = parseApiVersion(entered);
    if (version)
        Q_EMIT chosen(SettingsKey::ApiVersion, entered);
    else if (!m_version.hint->complains())
        complainOf(m_version, version.error());
}

void IntercomCard::takeBase()
{
    const QString entered = m_base.entry->text().trimmed();
    const Result<QUrl> base = parseApiBase(entered);
    if (entered.isEmpty() || base)
        Q_EMIT chosen(SettingsKey::OwnApiBase, entered);
    else if (!m_base.hint->complains())
        complainOf(m_base, base.error());
}

void IntercomCard::test()
{
    const QString entered = m_base.entry->text().trimmed();
    const Result<QUrl> base = parseApiBase(entered);
    if (base)
        Q_EMIT testWanted(*base);
    else if (entered.isEmpty())
        m_base.hint->complain([] { return tr("Enter an address first."); });
    else
        complainOf(m_base, base.error());
}

void IntercomCard::say(Glyph glyph, const Said &said)
{
    m_said->say(glyph, said);
    m_said->show();
}

void IntercomCard::retranslate()
{
    setHeading(tr("Intercom"));
    nameDefault();
    m_version.label->setText(tr("API version"));
    m_version.entry->setAccessibleName(tr("API version"));
    m_version.hint->setHint(
        tr("Your pipeline may use another one; what the token may do is the same."));
    nameChoice(m_region, tr("Region of a new connection"),
        {tr("Find out automatically"), tr("United States"), tr("Europe"), tr("Australia"),
            tr("The API address below")});
    m_base.label->setText(tr("Another API address"));
    m_base.entry->setAccessibleName(tr("Another API address"));
    m_base.hint->setHint(tr("Only for a gateway of your own; leave it empty otherwise. A new "
                            "connection begins with it once “The API address below” is chosen "
                            "above."));
    m_warning->setText(
        tr("Whoever runs that address can read every token that is sent there, and use it."));
    m_overridden->setText(
        tr("The command line names another API address, which a new connection begins with until "
           "you quit."));
    m_test->setText(tr("Test t&his address"));
    m_test->setAccessibleDescription(
        tr("Asks that address for an answer, without a token, before it is used."));
    m_avatars->setText(tr("Show teammates' pictures"));
    m_avatarsNote->setText(
        tr("They come from Intercom's own host for pictures, which then learns this computer's "
           "address. Without them, initials are drawn."));
}

} // namespace keybearer
