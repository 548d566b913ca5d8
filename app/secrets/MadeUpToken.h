// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace keybearer {

/// A token of the form and length of `known` that is never equal to it. One of Intercom's form
/// (base64 of `tok:<uuid with underscores>:<n>:<n>`) becomes another one of that form; in any other
/// every letter and digit becomes a random one of its class and the punctuation stays.
QByteArray madeUpToken(const QByteArray &known);

} // namespace keybearer
