// SPDX-License-Identifier: GPL-3.0-or-later
// How long n requests take through one client when the server answers after 100 ms, against the
// bound of (ceil(n / 4) + 1) x 115 ms. Ends with 1 when a bound is broken.
#include "tests/support/StubServer.h"

#include "app/base/Clock.h"
#include "app/http/HttpClient.h"
#include "app/http/NetworkAccess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>

#include <cstdio>

using namespace keybearer;

namespace {

double timeOf(int requests, int &mostAtOnce)
{
    StubServer server;
    server.then(stub::delayed(server, 100, stub::answer(200, "{}")));
    SystemClock clock;
    const auto network = makeNetworkAccess({}).value();
    HttpClient client(*network, clock, server.url(QString()));
    QEventLoop loop;
    int left = requests;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < requests; ++i) {
        HttpRequest request;
        request.url = server.url();
        QObject::connect(client.send(request), &HttpJob::finished, &loop, [&] {
            if (--left == 0)
                loop.quit();
        });
    }
    loop.exec();
    mostAtOnce = server.mostAtOnce();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    double worst = 0;
    bool held = true;
    for (int n = 1; n <= 40; ++n) {
        int mostAtOnce = 0;
        const double ms = timeOf(n, mostAtOnce);
        const double bound_ms = ((n + 3) / 4 + 1) * 115.0;
        worst = qMax(worst, ms / bound_ms);
        held = held && ms <= bound_ms && mostAtOnce <= 4;
        std::printf("%2d requests: %6.1f ms, bound %6.1f ms, at most %d at once\n", n, ms, bound_ms,
            mostAtOnce);
    }
    std::printf("gate: worst of n = 1..40 is %.2f of its bound\n", worst);
    return held ? 0 : 1;
}
