// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Wording.h"
#include "ui/window/ConnectionWish.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace keybearer {

class ChoiceBox;
class FieldHint;
class PairLayout;
class TokenField;
struct Profile;

/// What a person enters of a connection: token, region or address, name, where the token rests; of
/// one that exists its group as well, and a token only if it is to have another one. What is wrong
/// with an entry is said beside it.
class ConnectionFields final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose { New, Existing };

    /// `prefix` is put before the object names of the fields.
    ConnectionFields(Purpose purpose, const QString &prefix, QWidget *parent);

    /// `auto`, `us`, `eu`, `au` or `own`, and the base for the last.
    void setRegion(const QString &region, const QString &base);
    /// Whether a token can be kept in this computer's keychain.
    void setKeychain(bool isThere);
    void present(const Profile &profile, const QStringList &groups);
    /// For the token of this one to be pasted again: its address, and how it is kept.
    void propose(const Profile &profile);
    /// Not while a handover is open.
    void setTokenAndAddressEnabled(bool enabled);
    void focusFirst();
    /// As on lock: what was pasted and not taken.
    void forgetTokens();
    /// What was entered for one connection is not the next one's. As setRegion().
    void beginClean(const QString &region, const QString &base);

    /// What was entered; the token field is empty then. Nothing when something is wrong, or when
    /// the token looks doubtful, which is told.
    std::optional<ConnectionWish> take();
    /// With the token that was doubted.
    std::optional<ConnectionWish> takeAnyway();
    void complainOfName(const Said &what);
    void complainOfToken(const Said &what);

Q_SIGNALS:
    void submitted(); ///< Enter in a field for text
    void doubted(bool isDoubted); ///< whether takeAnyway() would take something

private:
    QLineEdit *makeField(const QString &objectName, int maxLength);
    void layOut();
    void addRow(QLabel *label, QWidget *field, QWidget *below = nullptr);
    void retranslate();
    void presentAddress(const Profile &profile);
    void showHosts();
    void showPlaceholder();
    void sayKeeping();
    std::optional<ConnectionWish> wishWith(const SecretPtr &token);
    std::optional<QUrl> enteredBase();
    SecretPtr enteredToken();
    bool looksWhole(const Secret &token);
    bool isOwnBase() const;

    const Purpose m_purpose;
    const QString m_prefix;
    PairLayout *m_rows;
    QLabel *m_tokenLabel;
    TokenField *m_token;
    FieldHint *m_tokenHint;
    QLabel *m_regionLabel;
    ChoiceBox *m_region;
    QLabel *m_baseLabel;
    QLineEdit *m_base;
    FieldHint *m_baseHint;
    QLabel *m_hosts;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QLabel *m_groupLabel;
    QLineEdit *m_group;
    QCheckBox *m_keep;
    QLabel *m_keeping;
    bool m_keychain = false;
    bool m_isKept = false; // the token of one that exists
    SecretPtr m_doubted;
};

} // namespace keybearer
