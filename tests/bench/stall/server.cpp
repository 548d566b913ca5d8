// SPDX-License-Identifier: GPL-3.0-or-later
// stall_server HOSTS: as many Intercoms on ports of their own, over TLS. The first line tells the
// file of their authority and the ports. They know every token that begins as the one below. When
// standard input ends, the last line tells how many requests came and the most that were open at
// one moment.
#include "app/probe/Probe.h"
#include "tests/support/StubServer.h"
#include "tests/support/TestCertificates.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace keybearer;

namespace {

constexpr char known[] = "Bearer dG9rOmJlbmNo";
constexpr char rate[] =
    "Content-Type: application/json; charset=utf-8\r\nX-RateLimit-Limit: 10000\r\n"
    "X-RateLimit-Remaining: 9990\r\nX-RateLimit-Reset: 4102444800\r\n";
constexpr char me[] =
    R"({"type":"admin","id":"%1","name":"Orders Pipeline","email":"api%1@agency.example",)"
    R"("email_verified":true,"app":{"type":"app","id_code":"w%1","name":"Workspace %1",)"
    R"("region":"EU"}})";
constexpr char admin[] = R"({"type":"admin","id":"%1","email":"api%1@agency.example"})";

struct Tally {
    int requests = 0;
    int open = 0;
    int most = 0;
};

/// The bodies of what a check reads besides the teammate, by path.
QHash<QByteArray, QByteArray> bodies()
{
    QHash<QByteArray, QByteArray> all;
    const auto plan = ProbePlan::make({}, QDateTime::currentDateTimeUtc());
    for (const PlannedProbe &row : plan->rows())
        all.insert(row.probe.path.toUtf8(), "{\"" + row.probe.listKey.toUtf8() + "\":[]}");
    return all;
}

QByteArray answerTo(const QByteArray &request, const QHash<QByteArray, QByteArray> &bodies)
{
    const qsizetype token = request.indexOf(known);
    if (token < 0)
        return stub::answer(401,
            R"({"type":"error.list","request_id":"b2i3ri5909msvfqskol0","errors":[)"
            R"({"code":"unauthorized","message":"Access Token Invalid"}]})",
            "Content-Type: application/json; charset=utf-8\r\n");
    const qsizetype from = token + qsizetype(qstrlen(known));
    const QByteArray number = request.mid(from, request.indexOf('\r', from) - from);
    const QByteArray path = request.split(' ').value(1).split('?').value(0);
    if (path == "/me")
        return stub::answer(200, QByteArray(me).replace("%1", number), rate);
    const QByteArray teammate = QByteArray(admin).replace("%1", number);
    if (path == "/admins")
        return stub::answer(200, R"({"type":"admin.list","admins":[)" + teammate + "]}", rate);
    if (path.startsWith("/admins/") && path != "/admins/activity_logs")
        return stub::answer(200, teammate, rate);
    return stub::answer(200, bodies.value(path, "{}"), rate);
}

void serve(StubServer &server, Tally &tally, const QHash<QByteArray, QByteArray> &bodies)
{
    server.then([&](QTcpSocket *socket) {
        const QByteArray answer = answerTo(server.requests().last(), bodies);
        tally.most = qMax(tally.most, ++tally.open);
        const int wait_ms = 20 + ++tally.requests * 7 % 41;
        QTimer::singleShot(
            wait_ms, &server, [&tally, answer, guard = QPointer<QTcpSocket>(socket)] {
                --tally.open;
                if (guard)
                    guard->write(answer);
            });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int hosts = argc > 1 ? QByteArray(argv[1]).toInt() : 1;
    const auto all = bodies();
    Tally tally;
    TestCertificates certificates;
    const QSslConfiguration tls = certificates.serverFor(QStringLiteral("IP:127.0.0.1"));
    if (!certificates.problem().isEmpty())
        return 70;
    std::vector<std::unique_ptr<StubServer>> servers;
    std::printf("%s", qUtf8Printable(certificates.caFile()));
    for (int i = 0; i < hosts; ++i) {
        servers.push_back(std::make_unique<StubServer>());
        servers.back()->secure(tls);
        serve(*servers.back(), tally, all);
        std::printf(" %d", int(servers.back()->port()));
    }
    std::printf("\n");
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    std::printf("%d %d\n", tally.requests, tally.most);
    return 0;
}
