// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/Http.h"
#include "app/practice/Stage.h"

namespace keybearer::practice {

/// The teammate's own account page, where the guided route leads a person: plain HTML forms that
/// work without scripts. Its words are those of the web application that it stands for, so they are
/// English and not in app/wording.
class AccountPage {
public:
    /// `path` is the whole path of the page; its forms post below it.
    AccountPage(Stage &stage, QString path)
        : m_stage(stage)
        , m_path(std::move(path))
    {
    }

    bool owns(const QString &path) const;
    Answer answer(const Request &request);

    /// The acts behind the forms, which the control URL offers, too. Each returns what went wrong,
    /// or nothing.
    static AddressRefusal changeEmail(Stage &stage, const QString &address, const QDateTime &now);
    static void confirmEmail(Stage &stage);
    static void resetPassword(Stage &stage, bool killsToken, const QDateTime &now);
    static void setTwoFactor(Stage &stage, bool on, const QDateTime &now);

private:
    Answer posted(const Request &request, const QString &act);
    Answer emailPosted(const Request &request);
    Answer done(const QString &what) const;

    Stage &m_stage;
    QString m_path;
};

} // namespace keybearer::practice
