// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/UrlOpener.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace keybearer {

/// Standard output: results only.
void printLine(const QString &text);
void printJson(const QJsonObject &document);
void printJson(const QJsonArray &document);
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
