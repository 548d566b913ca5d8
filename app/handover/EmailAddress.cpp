// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/EmailAddress.h"

#include "app/base/SmallLetters.h"

#include <QUrl>

#include <algorithm>

namespace keybearer {

namespace {

constexpr int maxLocal = 64; // RFC 5321, 4.5.3.1
constexpr int maxAddress = 254;

bool isLocalCharacter(QChar c)
{
    static const QString special = QStringLiteral("!#$%&'*+-/=?^_`{|}~.");
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || special.contains(c);
}

bool isLocalPart(const QString &local)
{
    return !local.isEmpty() && local.toUtf8().size() <= maxLocal
        && std::all_of(local.begin(), local.end(), isLocalCharacter)
        && !local.startsWith(QLatin1Char('.')) && !local.endsWith(QLatin1Char('.'))
        && !local.contains(QLatin1String(".."));
}

bool isLabel(const QString &label)
{
    const auto fits = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c.isDigit()
            || c == QLatin1Char('-');
    };
    return !label.isEmpty() && label.size() <= 63 && std::all_of(label.begin(), label.end(), fits)
        && !label.startsWith(QLatin1Char('-')) && !label.endsWith(QLatin1Char('-'));
}

// The A-label form, or nothing when the text is no domain of two labels or more.
QString asciiDomainOf(const QString &domain)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain)).toLower();
    const QStringList labels = ascii.split(QLatin1Char('.'));
    const bool fits = labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel);
    // A last label of digits only would be an IP address.
    const bool named = std::any_of(
        labels.last().begin(), labels.last().end(), [](QChar c) { return c.isLetter(); });
    return fits && named ? ascii : QString();
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.left(maxAddress);
}

bool isOneSlipApart(const QString &one, const QString &other)
{
    const QString &shorter = one.size() <= other.size() ? one : other;
    const QString &longer = one.size() <= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto [s, l] = std::mismatch(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    if (shorter.size() < longer.size())
        return std::equal(s, shorter.end(), l + 1, longer.end());
    if (s == shorter.end())
        return false;
    const bool replaced = std::equal(s + 1, shorter.end(), l + 1, longer.end());
    const bool swapped = s + 1 != shorter.end() && *s == *(l + 1) && *(s + 1) == *l
        && std::equal(s + 2, shorter.end(), l + 2, longer.end());
    return replaced || swapped;
}

} // namespace

Result<EmailAddress> EmailAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto at = trimmed.lastIndexOf(QLatin1Char('@'));
    EmailAddress address;
    address.m_local = trimmed.left(at);
    address.m_domain = trimmed.mid(at + 1);
    address.m_asciiDomain = asciiDomainOf(address.m_domain);
    const bool fits = at > 0 && isLocalPart(address.m_local) && !address.m_asciiDomain.isEmpty()
        && address.asAscii().toUtf8().size() <= maxAddress;
    if (!fits)
        return Unexpected(Error::of(ErrorKind::WrongUsage, withoutControls(trimmed)));
    return address;
}

bool EmailAddress::hasForeignLetters() const
{
    const QString typed = asTyped();
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.unicode() > 0x7f; })
        || m_asciiDomain.contains(QLatin1String("xn--"));
}

bool EmailAddress::sameAs(const EmailAddress &other) const
{
    return m_asciiDomain == other.m_asciiDomain
        && withSmallLetters(m_local) == withSmallLetters(other.m_local);
}

bool sameAddress(const QString &one, const QString &other)
{
    const auto a = EmailAddress::parse(one);
    const auto b = EmailAddress::parse(other);
    return a && b ? a->sameAs(*b) : one == other;
}

QString lookAlikeOf(const QString &domain, const QStringList &known)
{
    if (known.contains(domain))
        return {};
    const auto close = std::find_if(known.begin(), known.end(),
        [&domain](const QString &other) { return isOneSlipApart(domain, other); });
    return close == known.end() ? QString() : *close;
}

} // namespace keybearer
