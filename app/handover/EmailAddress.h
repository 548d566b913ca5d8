// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"

#include <QStringList>

namespace keybearer {

/// An address as a web form takes it: no comments, no quoted local part, a domain of two labels or
/// more. International domains are compared and shown as A-labels (RFC 5890) besides what was
/// typed.
class EmailAddress {
public:
    /// WrongUsage (subject: what was typed, without control characters) for anything else.
    static Result<EmailAddress> parse(const QString &text);

    QString asTyped() const { return m_local + QLatin1Char('@') + m_domain; }
    QString domain() const { return m_asciiDomain; } ///< as A-labels, lower case
    /// With the domain as A-labels: the form that shows what a look-alike really is.
    QString asAscii() const { return m_local + QLatin1Char('@') + m_asciiDomain; }
    bool hasForeignLetters() const; ///< anything beyond ASCII, in either part
    bool sameAs(const EmailAddress &other) const; ///< case-insensitive, domain as A-label

private:
    QString m_local;
    QString m_domain;
    QString m_asciiDomain;
};

/// The same mailbox by Intercom's rule (case-insensitive), domains compared as A-labels. Text that
/// is no address equals only the same text.
bool sameAddress(const QString &one, const QString &other);

/// The domain of `known` that `domain` differs from in one typing slip (a letter more, less, other
/// or swapped), and is not equal to any of; empty when there is none.
QString lookAlikeOf(const QString &domain, const QStringList &known);

} // namespace keybearer
