// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/LockedBytes.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <bitset>
#include <memory>

namespace keybearer {

/// What gives a token away in somebody else's text: the token itself, the encodings in which it is
/// easily echoed (base64, and the text inside a token that is base64 of visible ASCII, as
/// Intercom's are), and 12 bytes in a row of any of them, also where escapes of JSON, of an address
/// or of HTML hide them, up to four within each other. All of it is prepared once, since every
/// header is looked through. `token` must outlive it. Never changes: any thread may read it.
class TokenTraces {
public:
    explicit TokenTraces(QByteArrayView token);

    bool occurIn(QByteArrayView text) const;
    /// `text` with `[token]` in the place of each; the array that was given is wiped where it
    /// held any.
    QByteArray scrubbed(QByteArray text) const;

private:
    void add(QByteArrayView form);
    /// The first place at or after `from` where `text` has one of the parts, or -1.
    qsizetype find(QByteArrayView text, qsizetype from) const;
    struct Place {
        qsizetype from;
        qsizetype end;
    };
    /// Where parts stand, one place for all that overlap.
    QList<Place> placesIn(QByteArrayView text) const;
    /// Also where that many layers of escapes hide them.
    QList<Place> allPlacesIn(QByteArrayView text, int depth) const;
    static QList<Place> united(QList<Place> places);

    qsizetype m_length; // of every part
    std::unique_ptr<LockedBytes> m_encoded; // one after the other, a zero byte before each
    QSet<QByteArrayView> m_parts; // into the token and m_encoded
    std::bitset<256> m_letters; // that stand in any part
};

} // namespace keybearer
