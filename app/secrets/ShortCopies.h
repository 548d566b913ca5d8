// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The copies of a token that we can't keep out of memory we don't own. Whatever is not in this
/// list is a mistake: tokens live in Secret. None is written to a file; hardenProcess() keeps them
/// out of core dumps, FreedMemory overwrites them when they are freed, and tests/support/MemoryScan
/// counts what is left.
///
/// - Secret::bearer(), raw header of QNetworkRequest and QNetworkReply.
///   Why: QNetworkRequest takes a QByteArray.
///   Until: the reply is deleted; Qt's threads free theirs with it.
/// - Write buffer of the socket, TLS.
///   Why: Qt Network and OpenSSL frame it.
///   Until: the request is sent.
/// - Secret::plain(), keychain job.
///   Why: QtKeychain takes a QByteArray.
///   Until: the job is deleted; our reference is wiped then.
/// - libsecret, D-Bus, KWallet, CryptoAPI, Security framework.
///   Why: QtKeychain hands the bytes (on Linux as base64) to the system; that is what a keychain
///   is. Until: the call returns.
/// - Text, undo history and input method of a line edit.
///   Why: QLineEdit holds QString; input methods see every key.
///   Until: the field is cleared, which its page does on submit.
/// - Clipboard.
///   Why: the person copied it there.
///   Until: the person's business.
/// - Environment block.
///   Why: KEYBEARER_TOKEN was set outside.
///   Until: start-up: wiped in place.
/// - Token file, pipe.
///   Why: --token-file.
///   Until: the kernel's pages; never buffered by us.
