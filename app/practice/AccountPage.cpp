// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/AccountPage.h"

#include "app/practice/AccountHtml.h"

namespace keybearer::practice {

namespace {

constexpr int longestAddress = 320;

QString sentenceFor(AddressRefusal refusal)
{
    switch (refusal) {
    case AddressRefusal::None:
        return {};
    case AddressRefusal::Malformed:
        return QStringLiteral("Email is not a valid email address");
    case AddressRefusal::Taken:
        return QStringLiteral("Email has already been taken");
    case AddressRefusal::SingleSignOn:
        return QStringLiteral(
            "Your workspace uses SAML single sign-on, so you can't edit your own email");
    case AddressRefusal::Removed:
        return QStringLiteral("This teammate is no longer in the workspace");
    }
    return {};
}

Answer page(int status, const QString &html)
{
    Answer answer =
        textAnswer(status, QByteArrayLiteral("text/html; charset=utf-8"), html.toUtf8());
    const auto add = [&answer](const char *name, const char *value) {
        answer.headers.append({QByteArray(name), QByteArray(value)});
    };
    add("Cache-Control", "no-store");
    add("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'");
    // With `no-referrer` browsers would send `Origin: null` from our own forms.
    add("Referrer-Policy", "same-origin");
    add("X-Content-Type-Options", "nosniff");
    return answer;
}

} // namespace

bool AccountPage::owns(const QString &path) const
{
    return path == m_path || path.startsWith(m_path + QLatin1Char('/'));
}

Answer AccountPage::answer(const Request &request)
{
    ++m_stage.tally.account;
    if (m_stage.model.teammate().removed)
        return page(404, removedHtml(m_stage.model));
    if (request.method == "POST")
        return posted(request, request.path.mid(m_path.size() + 1));
    if (request.method != "GET" || request.path != m_path)
        return page(404, missingHtml(m_path));
    AccountView view;
    view.path = m_path;
    view.notice = noticeFor(request.parameter(QStringLiteral("done")));
    return page(200, accountHtml(m_stage.model, view));
}

Answer AccountPage::posted(const Request &request, const QString &act)
{
    if (act == QLatin1String("email"))
        return emailPosted(request);
    if (act == QLatin1String("confirm")) {
        confirmEmail(m_stage);
        return done(act);
    }
    if (act == QLatin1String("password")) {
        const bool kills =
            request.form().queryItemValue(QStringLiteral("token")) == QLatin1String("revoked");
        resetPassword(m_stage, kills, request.at);
        return done(kills ? QStringLiteral("password_revoked") : act);
    }
    if (act == QLatin1String("two_factor")) {
        setTwoFactor(m_stage, !m_stage.model.teammate().twoFactor, request.at);
        return done(act);
    }
    return page(404, missingHtml(m_path));
}

Answer AccountPage::emailPosted(const Request &request)
{
    const QString typed =
        request.form().queryItemValue(QStringLiteral("email"), QUrl::FullyDecoded);
    const QString address = typed.left(longestAddress).trimmed();
    const AddressRefusal refusal = changeEmail(m_stage, address, request.at);
    if (refusal == AddressRefusal::None)
        return done(QStringLiteral("email"));
    AccountView view;
    view.path = m_path;
    view.emailError = sentenceFor(refusal);
    view.typedEmail = address;
    return page(422, accountHtml(m_stage.model, view));
}

Answer AccountPage::done(const QString &what) const
{
    Answer answer = page(303, QString());
    const QString target = m_path % QStringLiteral("?done=") % what;
    answer.headers.append({QByteArrayLiteral("Location"), target.toLatin1()});
    return answer;
}

AddressRefusal AccountPage::changeEmail(Stage &stage, const QString &address, const QDateTime &now)
{
    Model &model = stage.model;
    if (model.singleSignOn && !model.teammate().removed)
        return AddressRefusal::SingleSignOn;
    const AddressRefusal refusal = model.judge(model.teammate(), address);
    if (refusal == AddressRefusal::None)
        model.setEmail(model.teammate(), address, false, now);
    return refusal;
}

void AccountPage::confirmEmail(Stage &stage)
{
    stage.model.teammate().emailVerified = true;
}

void AccountPage::resetPassword(Stage &stage, bool killsToken, const QDateTime &now)
{
    Model &model = stage.model;
    const Admin by = model.teammate();
    model.note(QStringLiteral("admin_password_reset_request"),
        by.name % QStringLiteral(" requested a password reset."), by, now);
    model.note(QStringLiteral("admin_password_reset_success"),
        by.name % QStringLiteral(" reset the password."), by, now);
    // Vendors report that this happens (facts 8); Intercom never confirmed it.
    if (killsToken)
        model.tokenFate = QStringLiteral("token_revoked");
}

void AccountPage::setTwoFactor(Stage &stage, bool on, const QDateTime &now)
{
    Model &model = stage.model;
    model.teammate().twoFactor = on;
    const Admin by = model.teammate();
    model.note(QStringLiteral("admin_two_factor_auth_change"),
        by.name % (on ? QStringLiteral(" turned on") : QStringLiteral(" turned off"))
            % QStringLiteral(" two-factor authentication."),
        by, now);
}

} // namespace keybearer::practice
