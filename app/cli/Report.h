// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"
#include "app/record/Record.h"

#include <QJsonObject>

namespace keybearer {

/// The exit codes of the contract.
enum class Exit {
    Good = 0,
    Limited = 10,
    Dead = 20,
    Blocked = 30,
    Unknown = 40,
    RecordInvalid = 50,
    Refused = 60,
    OutcomeUnknown = 61,
    Cancelled = 62,
    Another = 63,
    WrongUsage = 64,
    Internal = 70,
    Waiting = 75,
};

Exit exitOf(const Verdict &verdict);
Exit exitOf(const Handover &handover);
Exit exitOf(const RecordCheck &check);
/// Internal, and says so on standard error: the result was there, but nobody got it.
Exit undelivered();

/// The JSON documents of the contract. `recordFile` is empty when none was written.
QJsonObject checkReport(const CheckResult &result);
QJsonObject handoverReport(const Handover &handover, const QString &recordFile);
QJsonObject verifyReport(const RecordCheck &check);
/// What `verify` tells a person, a line for each thing.
QString verifyText(const RecordCheck &check);

} // namespace keybearer
