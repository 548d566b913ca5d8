// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/SubjectWording.h"

#include "app/wording/Text.h"

namespace keybearer {
namespace {

struct SubjectText {
    const char *subject;
    const char *fault;
};

constexpr std::array texts{
    SubjectText{"token",
        QT_TRANSLATE_NOOP("Wording", "The token stands in the address that was to be called.")},
    SubjectText{"token.empty", QT_TRANSLATE_NOOP("Wording", "There is no token.")},
    SubjectText{"token.too_long", QT_TRANSLATE_NOOP("Wording", "This is too long for a token.")},
    SubjectText{"token.characters",
        QT_TRANSLATE_NOOP("Wording", "It has spaces or characters that a token never has.")},
    SubjectText{
        "token.other", QT_TRANSLATE_NOOP("Wording", "This handover was begun with another token.")},
    SubjectText{"email", QT_TRANSLATE_NOOP("Wording", "This is not an email address.")},
    SubjectText{"email.same",
        QT_TRANSLATE_NOOP("Wording", "The new address is the one that the account has already.")},
    SubjectText{"email.moved",
        QT_TRANSLATE_NOOP("Wording",
            "By now the account has another email than the one that was shown before the change.")},
    SubjectText{"api_url",
        QT_TRANSLATE_NOOP("Wording",
            "The API address has to begin with https:// (or be on this computer), without a name, "
            "a question mark or a # in it.")},
    SubjectText{"api_url.other",
        QT_TRANSLATE_NOOP("Wording", "This handover was begun at another API address.")},
    SubjectText{"api_version",
        QT_TRANSLATE_NOOP(
            "Wording", "The API version has to be two numbers with a dot, as in 2.16.")},
    SubjectText{"scim",
        QT_TRANSLATE_NOOP("Wording", "This route needs the SCIM address and the SCIM token.")},
    SubjectText{"scim_url",
        QT_TRANSLATE_NOOP("Wording",
            "The SCIM address has to begin with https:// (or be on this computer), without a name, "
            "a question mark or a # in it.")},
    SubjectText{"proxy",
        QT_TRANSLATE_NOOP("Wording",
            "The proxy has to be system, none, or an address such as http://proxy.example:3128 or "
            "socks5://proxy.example:1080.")},
    SubjectText{"users.several",
        QT_TRANSLATE_NOOP("Wording", "Several accounts were found where there can be only one.")},
    SubjectText{"patch.supported",
        QT_TRANSLATE_NOOP("Wording", "The server does not say how it takes changes.")},
    SubjectText{"profile.name.empty", QT_TRANSLATE_NOOP("Wording", "The connection has no name.")},
    SubjectText{"profile.name.too_long",
        QT_TRANSLATE_NOOP("Wording", "The connection's name is too long.")},
    SubjectText{"profile.name.characters",
        QT_TRANSLATE_NOOP("Wording", "The connection's name has characters that can't be shown.")},
    SubjectText{
        "profile.name.taken", QT_TRANSLATE_NOOP("Wording", "Another connection has this name.")},
    SubjectText{"profile.api_url",
        QT_TRANSLATE_NOOP("Wording", "The connection's API address can't be used.")},
    SubjectText{"profile.region",
        QT_TRANSLATE_NOOP("Wording", "The connection's region is none of US, EU and AU.")},
    SubjectText{"profile.api_version",
        QT_TRANSLATE_NOOP("Wording", "The connection's API version can't be used.")},
    SubjectText{"profile.needed",
        QT_TRANSLATE_NOOP("Wording", "The connection names a permission that does not exist.")},
    SubjectText{"profile.scim_url",
        QT_TRANSLATE_NOOP("Wording", "The connection's SCIM address can't be used.")},
};

} // namespace

QString faultOf(const QString &subject)
{
    for (const SubjectText &known : texts) {
        if (subject == QLatin1String(known.subject))
            return translated(known.fault);
    }
    return {};
}

} // namespace keybearer
