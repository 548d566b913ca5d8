// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Wording.h"

#include "app/wording/Text.h"

namespace keybearer {
namespace {

QString faultOfFile(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return Wording::tr("The file %1 is not there.");
    case ErrorKind::Disk:
        return Wording::tr("The file %1 can't be read.");
    case ErrorKind::WrongUsage:
        return Wording::tr("%1 is not an ordinary file, and only those are read.");
    case ErrorKind::TooLarge:
        return Wording::tr("The file %1 is too large for what it should be.");
    case ErrorKind::Malformed:
        return Wording::tr("The file %1 has no certificate in PEM form.");
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::Dns:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsHost:
    case ErrorKind::Proxy:
    case ErrorKind::Redirect:
    case ErrorKind::Withheld:
    case ErrorKind::Http:
    case ErrorKind::KeychainDenied:
    case ErrorKind::NoKeychain:
    case ErrorKind::Busy:
    case ErrorKind::Damaged:
    case ErrorKind::OutcomeUnknown:
        break;
    }
    return {};
}

Said sayNow(const Error &error)
{
    const QString fault = faultOfFile(error.kind);
    if (fault.isEmpty())
        return say(error);
    const bool unreadable = error.kind == ErrorKind::Disk;
    return {fault.arg(error.subject), {},
        unreadable ? Wording::tr("Check its rights.")
                   : Wording::tr("Check that the right file was named.")};
}

} // namespace

Said sayOfFile(const Error &error)
{
    return renewable([error] { return sayNow(error); });
}

} // namespace keybearer
