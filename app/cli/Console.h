// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/UrlOpener.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace keybearer {

/// Makes sure that no file or socket of ours can become a standard stream that was closed: what is
/// printed would go there. Writing to a closed standard output still fails, and a pipe that nobody
/// reads any more is an error, not a signal. Call it before anything is opened.
void claimStandardStreams();

/// Standard output: results only. False when it could not be written, as on a full disk.
[[nodiscard]] bool printLine(const QString &text);
[[nodiscard]] bool printJson(const QJsonObject &document);
[[nodiscard]] bool printJson(const QJsonArray &document);
/// The document in one line. A duration that ends in `ms` as the contract wants it, with one
/// decimal: QJsonDocument would write 15.0 as 15.
QByteArray jsonLine(const QJsonDocument &document);
/// Standard error: progress, questions and reasons.
void printProgress(const QString &text);

/// True when somebody sits at standard input and can be asked.
bool canAsk();

/// Prints the address instead of opening it: a server has no browser.
class ConsoleOpener final : public UrlOpener {
public:
    bool open(const QUrl &url) override;
};

} // namespace keybearer
