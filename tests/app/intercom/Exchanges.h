// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/Exchange.h"

/// Exchanges as they come back from Intercom, from what stands before it, or from nowhere.
namespace keybearer::test {

Exchange answered(int status, const QByteArray &body, const QByteArray &type = "application/json");
/// Intercom's own envelope, without rate-limit headers.
Exchange refused(int status, const char *code, const char *message);
Exchange page(int status); ///< HTML without a request id
Exchange failed(ErrorKind kind, int status = 0);
Exchange with(Exchange exchange, const QByteArray &header, const QByteArray &value);
Exchange withRate(Exchange exchange); ///< the three headers, with room left
/// As if it had come over plain http from another computer.
Exchange overPlainHttp(Exchange exchange);
/// As if it had come over plain http from this computer.
Exchange overLoopback(Exchange exchange);

QByteArray meBody(); ///< `/me` as in Intercom's description

} // namespace keybearer::test
