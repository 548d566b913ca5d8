// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsCard.h"

#include "ui/common/Card.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/FieldHint.h"
#include "ui/common/Theme.h"
#include "ui/common/Wrapped.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keybearer {

SettingsCard::SettingsCard(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(objectName, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void SettingsCard::present(const SettingsView &view)
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        const QVariant value = view.values.value(it.key());
        int index = it.value()->findData(value);
        if (index < 0) { // set by hand in the file, and good
            it.value()->addItem(value.toString(), value);
            index = it.value()->count() - 1;
        }
        it.value()->setCurrentIndex(index);
    }
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(view.values.value(it.key()).toBool());
    }
}

bool SettingsCard::tellsOf(const QString &words) const
{
    const auto folded = [](QString text) {
        return text.remove(QLatin1Char('&')).replace(QLatin1Char('-'), QLatin1Char(' '));
    };
    const auto has = [&folded, wanted = folded(words)](const QString &text) {
        return folded(text).contains(wanted, Qt::CaseInsensitive);
    };
    for (const QLabel *label : findChildren<QLabel *>()) {
        if (has(label->text()))
            return true;
    }
    for (const QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (has(button->text()))
            return true;
    }
    return false;
}

QVBoxLayout *SettingsCard::body() const
{
    return m_card->body();
}

void SettingsCard::setHeading(const QString &heading)
{
    m_heading = heading;
    m_card->setHeading(heading);
}

QLabel *SettingsCard::addLabel(QWidget *control)
{
    QLabel *label =
        makeParagraph(TextRole::Body, this, control->objectName() % QLatin1String("Label"));
    label->setBuddy(control);
    body()->addSpacing(4);
    body()->addWidget(label);
    return label;
}

ChoiceBox *SettingsCard::addChoice(
    SettingsKey key, const QString &objectName, const QVariantList &values)
{
    auto *box = new ChoiceBox(objectName, this);
    for (const QVariant &value : values)
        box->addItem(QString(), value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choices.insert(key, box);
    m_labels.insert(key, addLabel(box));
    body()->addWidget(box, 0, Qt::AlignLeading);
    connect(box, &QComboBox::activated, this,
        [this, key, box] { Q_EMIT chosen(key, box->currentData()); });
    return box;
}

QCheckBox *SettingsCard::addSwitch(SettingsKey key, const QString &objectName)
{
    auto *box = new Wrapped<QCheckBox>(this);
    box->setObjectName(objectName);
    m_switches.insert(key, box);
    body()->addSpacing(4);
    body()->addWidget(box, 0, Qt::AlignLeading);
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { Q_EMIT chosen(key, on); });
    return box;
}

SettingsCard::Field SettingsCard::addField(const QString &objectName, QLineEdit *entry)
{
    if (!entry)
        entry = new QLineEdit(this);
    entry->setObjectName(objectName);
    QLabel *label = addLabel(entry);
    auto *hint = new FieldHint(entry, objectName % QLatin1String("Hint"), this);
    body()->addWidget(entry);
    body()->addWidget(hint);
    return {label, entry, hint};
}

QLabel *SettingsCard::addNote(const QString &objectName)
{
    QLabel *note = makeParagraph(TextRole::Muted, this, objectName);
    body()->addWidget(note);
    return note;
}

QPushButton *SettingsCard::addDefault(const QList<SettingsKey> &keys)
{
    m_default = new QPushButton(this);
    m_default->setObjectName(m_card->objectName() % QLatin1String("Default"));
    body()->addSpacing(8);
    body()->addWidget(m_default, 0, Qt::AlignLeading);
    connect(m_default, &QPushButton::clicked, this, [this, keys] {
        for (const SettingsKey key : keys)
            Q_EMIT defaultWanted(key);
    });
    return m_default;
}

// The same words on several cards: a screen reader hears which one.
void SettingsCard::nameDefault()
{
    m_default->setText(tr("Back to default"));
    m_default->setAccessibleName(tr("%1: back to default", "a group of settings").arg(m_heading));
}

void SettingsCard::nameChoice(ChoiceBox *box, const QString &label, const QStringList &items)
{
    for (int i = 0; i < items.size(); ++i)
        box->setItemText(i, items.at(i));
    box->setAccessibleName(label);
    for (QLabel *shown : findChildren<QLabel *>()) {
        if (shown->buddy() == box)
            shown->setText(label);
    }
}

} // namespace keybearer
