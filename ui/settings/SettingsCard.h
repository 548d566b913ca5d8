// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsView.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keybearer {

class Card;
class ChoiceBox;
class FieldHint;

/// One group of settings. What stands in it is laid out from top to bottom, label over control, so
/// that long languages and large text have room.
class SettingsCard : public QWidget {
    Q_OBJECT

public:
    SettingsCard(const QString &objectName, QWidget *parent);

    virtual void present(const SettingsView &view);
    /// Whether any text of the card has these words; everything is shown when it has.
    bool tellsOf(const QString &words) const;

Q_SIGNALS:
    void chosen(keybearer::SettingsKey key, const QVariant &value);
    void defaultWanted(keybearer::SettingsKey key);

protected:
    struct Field {
        QLabel *label = nullptr;
        QLineEdit *entry = nullptr;
        FieldHint *hint = nullptr;
    };

    QVBoxLayout *body() const;
    void setHeading(const QString &heading);
    QLabel *addLabel(QWidget *control);
    /// `values` become the items' data; choosing one emits chosen().
    ChoiceBox *addChoice(SettingsKey key, const QString &objectName, const QVariantList &values);
    QCheckBox *addSwitch(SettingsKey key, const QString &objectName);
    Field addField(const QString &objectName, QLineEdit *entry = nullptr);
    QLabel *addNote(const QString &objectName);
    QLabel *labelOf(SettingsKey key) const { return m_labels.value(key); }
    /// A button at the end of the card that puts these back; nameDefault() when the language
    /// changes.
    QPushButton *addDefault(const QList<SettingsKey> &keys);
    void nameDefault();
    void nameChoice(ChoiceBox *box, const QString &label, const QStringList &items);

private:
    Card *m_card;
    QString m_heading;
    QPushButton *m_default = nullptr;
    QHash<SettingsKey, ChoiceBox *> m_choices;
    QHash<SettingsKey, QCheckBox *> m_switches;
    QHash<SettingsKey, QLabel *> m_labels;
};

} // namespace keybearer
