// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The copies of a token that we can't keep out of memory we don't own. Whatever is not in this
/// table is a mistake: tokens live in Secret. None is written to a file; hardenProcess() keeps them
/// out of core dumps and lets glibc overwrite freed blocks, tests/support/MemoryScan counts what is
/// left.
///
/// | where                             | why                               | until |
/// |-----------------------------------|-----------------------------------|------------------------------|
/// | Secret::bearer(), raw header of   | QNetworkRequest takes a           | the reply is deleted;
/// Qt's   | | QNetworkRequest and QNetworkReply | QByteArray                        | threads free
/// theirs with it  | | write buffer of the socket, TLS   | Qt Network and OpenSSL frame it   | the
/// request is sent          | | Secret::plain(), keychain job     | QtKeychain takes a QByteArray
/// | the job is deleted; our      | |                                   | | reference is wiped then
/// | | libsecret, D-Bus, KWallet, CryptoAPI, Security framework: QtKeychain hands the bytes (on
/// Linux   | | as base64) to the system          | that is what a keychain is        | the call
/// returns             | | text, undo history and input      | QLineEdit holds QString; input    |
/// the field is cleared, which  | | method of a line edit             | methods see every key | its
/// page does on submit      | | clipboard                         | the person copied it there |
/// the person's business        | | environment block                 | KEYBEARER_TOKEN was set
/// outside   | start-up: wiped in place     | | token file, pipe                  | --token-file |
/// the kernel's pages; never    | |                                   | | buffered by us |
