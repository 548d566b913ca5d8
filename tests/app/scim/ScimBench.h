// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scim/ScimBase.h"
#include "app/scim/ScimClient.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeNam.h"

#include <QTest>

namespace keybearer {

inline constexpr char configPath[] = "/scim/v2/ServiceProviderConfig";
inline constexpr char schemasPath[] = "/scim/v2/Schemas";
inline constexpr char usersPath[] = "/scim/v2/Users";
inline constexpr char userPath[] = "/scim/v2/Users/7";
inline const QString oldEmail = QStringLiteral("api@agency.example");
inline const QString newEmail = QStringLiteral("orders@customer.example");

inline QByteArray userJson(const QString &email, const QByteArray &id = "7")
{
    return R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":")" + id
        + R"(","active":true,"userName":")" + email.toUtf8()
        + R"(","emails":[{"primary":true,"type":"work","value":")" + email.toUtf8() + R"("}]})";
}

inline SecretPtr scimToken()
{
    return *Secret::take(QByteArray("scim-token-of-the-workspace"));
}

/// A SCIM client at `https://scim.example/scim/v2` on a fake network and in virtual time.
struct ScimBench {
    /// For `then`: keeps what is told and fails the test when it is told twice.
    template <class T> static auto into(std::optional<T> &result)
    {
        return [&result](const T &told) {
            QVERIFY2(!result, "told twice");
            result = told;
        };
    }
    /// Only reads and changes of users may ever have been asked for, and nothing is left open.
    bool isClean() const
    {
        const QList<QByteArray> ours{"GET", "PATCH", "PUT"};
        for (const FakeRequest &request : nam.requests()) {
            if (!ours.contains(request.method))
                return false;
        }
        return nam.open() == 0;
    }

    FakeClock clock;
    FakeNam nam{clock};
    HttpClient http{nam, clock, *parseScimBase(QStringLiteral("https://scim.example/scim/v2/"))};
    ScimClient client{http, scimToken()};
};

/// Virtual time passes until it is told: repeats of reads and deadlines wait for it.
#define TRY_TOLD(result)                                                                           \
    for (int i = 0; i < 600 && !(result); ++i)                                                     \
        m_bench->clock.advance(100);                                                               \
    QVERIFY2((result), "never told")

} // namespace keybearer
