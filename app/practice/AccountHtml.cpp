// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/AccountHtml.h"

#include "app/practice/AccountStyle.h"

namespace keybearer::practice {

namespace {

/// Fills `{name}` holes with escaped text. One pass, so that a value can't open a hole of its own.
QString filled(const QString &pattern, const QHash<QString, QString> &values)
{
    QString out;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        const qsizetype close = pattern.indexOf(QLatin1Char('}'), open);
        if (open < 0 || close < 0)
            return out + pattern.mid(at);
        out += QStringView(pattern).mid(at, open - at);
        out += values.value(pattern.mid(open + 1, close - open - 1)).toHtmlEscaped();
        at = close + 1;
    }
}

QString whole(const QString &title, const QString &body)
{
    return filled(
               QStringLiteral(
                   "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<style>"),
               {{QStringLiteral("title"), title}})
        % accountStyle()
        % QStringLiteral("</style>\n</head>\n<body>\n"
                         "<p class=\"practice\" role=\"note\"><strong>Practice</strong> "
                         "Nothing here is real. No mail leaves this computer.</p>\n<main>\n")
        % body % QStringLiteral("</main>\n</body>\n</html>\n");
}

QString initials(const QString &name)
{
    QString letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (letters.size() < 2 && word.at(0).isLetter())
            letters += word.at(0).toUpper();
    }
    return letters;
}

QString notices(const AccountView &view)
{
    if (!view.emailError.isEmpty()) {
        return filled(
            QStringLiteral("<p class=\"notice bad\" role=\"alert\"><strong>Not saved.</strong> "
                           "{error}.</p>\n"),
            {{QStringLiteral("error"), view.emailError}});
    }
    if (view.notice.isEmpty())
        return {};
    return filled(QStringLiteral("<p class=\"notice good\" role=\"status\">{notice}</p>\n"),
        {{QStringLiteral("notice"), view.notice}});
}

QString personCard(const Model &model)
{
    const Admin &admin = model.teammate();
    const QString state = admin.emailVerified
        ? QStringLiteral("<span class=\"chip good\">✓ Confirmed</span>")
        : QStringLiteral("<span class=\"chip wait\">● Not confirmed yet</span>");
    return filled(QStringLiteral(
                      "<header class=\"person\">\n<span class=\"face\" aria-hidden=\"true\">"
                      "{initials}</span>\n<div>\n<h1>Your account</h1>\n<p class=\"who\">{name}, "
                      "{job} in {workspace}</p>\n<p class=\"mail\"><span id=\"current\">{email}"
                      "</span> "),
               {{QStringLiteral("initials"), initials(admin.name)},
                   {QStringLiteral("name"), admin.name}, {QStringLiteral("job"), admin.jobTitle},
                   {QStringLiteral("workspace"), model.workspaceName},
                   {QStringLiteral("email"), admin.email}})
        % state % QStringLiteral("</p>\n</div>\n</header>\n");
}

QString emailForm(const Model &model, const AccountView &view)
{
    if (model.singleSignOn) {
        return QStringLiteral(
            "<section>\n<h2>Email</h2>\n<p>Your workspace uses SAML single sign-on. "
            "Teammates can't edit their own email address; it is changed at the "
            "identity provider.</p>\n</section>\n");
    }
    const bool refused = !view.emailError.isEmpty();
    const QString marks = refused
        ? QStringLiteral(
            " aria-invalid=\"true\" aria-describedby=\"email-error email-help\" autofocus")
        : QStringLiteral(" aria-describedby=\"email-help\"");
    const QString error = refused
        ? filled(QStringLiteral("<p class=\"error\" id=\"email-error\">{error}</p>\n"),
            {{QStringLiteral("error"), view.emailError}})
        : QString();
    const QHash<QString, QString> values{
        {QStringLiteral("path"), view.path}, {QStringLiteral("value"), view.typedEmail}};
    return filled(QStringLiteral(
                      "<section>\n<h2>Email</h2>\n<form method=\"post\" action=\"{path}/email\" "
                      "novalidate>\n<label for=\"email\">New email address</label>\n"
                      "<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"email\" "
                      "maxlength=\"320\" required value=\"{value}\""),
               values)
        % marks % QStringLiteral(">\n") % error
        % QStringLiteral(
            "<p class=\"help\" id=\"email-help\">We send a confirmation link to the new "
            "address. You sign in with it from then on.</p>\n"
            "<button type=\"submit\">Change email</button>\n</form>\n</section>\n");
}

QString mailbox(const Model &model, const AccountView &view)
{
    if (model.teammate().emailVerified)
        return {};
    return filled(QStringLiteral(
                      "<section class=\"letter\">\n<h2>Practice mailbox</h2>\n<p class=\"help\">"
                      "What the new address has just received:</p>\n<blockquote>\n<p>To: {email}"
                      "<br>Subject: Confirm your new email address</p>\n<p>Please confirm that "
                      "this address is yours.</p>\n<form method=\"post\" action=\"{path}/confirm\">"
                      "\n<button type=\"submit\">Confirm this address</button>\n</form>\n"
                      "</blockquote>\n</section>\n"),
        {{QStringLiteral("email"), model.teammate().email}, {QStringLiteral("path"), view.path}});
}

QString passwordForm(const AccountView &view)
{
    return filled(QStringLiteral(
                      "<section>\n<h2>Password</h2>\n<form method=\"post\" "
                      "action=\"{path}/password\">\n<fieldset>\n<legend>Reset your password. What "
                      "the real one does to access tokens is not documented, so choose:</legend>\n"
                      "<label class=\"choice\"><input type=\"radio\" name=\"token\" value=\"kept\" "
                      "checked> Access tokens keep working</label>\n<label class=\"choice\"><input "
                      "type=\"radio\" name=\"token\" value=\"revoked\"> The reset revokes this "
                      "teammate's access tokens</label>\n</fieldset>\n<button type=\"submit\" "
                      "class=\"quiet\">Reset password</button>\n</form>\n</section>\n"),
        {{QStringLiteral("path"), view.path}});
}

QString twoFactorForm(const Model &model, const AccountView &view)
{
    const bool on = model.teammate().twoFactor;
    return filled(QStringLiteral(
                      "<section>\n<h2>Two-factor authentication</h2>\n<form method=\"post\" "
                      "action=\"{path}/two_factor\">\n<p>Two-factor authentication is "
                      "<strong>{state}</strong>.</p>\n<button type=\"submit\" class=\"quiet\">Turn "
                      "it {next}</button>\n</form>\n</section>\n"),
        {{QStringLiteral("path"), view.path},
            {QStringLiteral("state"), on ? QStringLiteral("on") : QStringLiteral("off")},
            {QStringLiteral("next"), on ? QStringLiteral("off") : QStringLiteral("on")}});
}

QString footer(const Model &model)
{
    return filled(QStringLiteral(
                      "<footer>Teammate {id} · workspace {workspace} · region {region}</footer>\n"),
        {{QStringLiteral("id"), model.teammate().id},
            {QStringLiteral("workspace"), model.workspaceId},
            {QStringLiteral("region"), model.region}});
}

} // namespace

QString accountHtml(const Model &model, const AccountView &view)
{
    return whole(QStringLiteral("Your account (practice)"),
        notices(view) % personCard(model) % mailbox(model, view) % emailForm(model, view)
            % passwordForm(view) % twoFactorForm(model, view) % footer(model));
}

QString removedHtml(const Model &model)
{
    return whole(QStringLiteral("Account removed (practice)"),
        filled(
            QStringLiteral("<h1>This teammate is no longer here</h1>\n<p>{name} was removed from "
                           "{workspace}. Its access token has stopped working.</p>\n"),
            {{QStringLiteral("name"), model.teammate().name},
                {QStringLiteral("workspace"), model.workspaceName}}));
}

QString missingHtml(const QString &path)
{
    return whole(QStringLiteral("Not found (practice)"),
        filled(QStringLiteral(
                   "<h1>There is no such page</h1>\n<p><a href=\"{path}\">Your account</a></p>\n"),
            {{QStringLiteral("path"), path}}));
}

QString noticeFor(const QString &done)
{
    if (done == QLatin1String("email"))
        return QStringLiteral("Your email address was changed. Confirm it with the link we sent.");
    if (done == QLatin1String("confirm"))
        return QStringLiteral("Your email address is confirmed.");
    if (done == QLatin1String("password"))
        return QStringLiteral("Your password was reset. Access tokens keep working.");
    if (done == QLatin1String("password_revoked"))
        return QStringLiteral("Your password was reset, and your access tokens were revoked.");
    if (done == QLatin1String("two_factor"))
        return QStringLiteral("Your two-factor setting was changed.");
    return {};
}

} // namespace keybearer::practice
