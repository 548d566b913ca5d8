// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/HistoryScreens.h"

#include "app/wording/Wording.h"
#include "tests/ui/support/Fixtures.h"
#include "tests/ui/support/HandoverScreens.h"
#include "ui/common/Glyph.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/window/MainWindow.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

namespace keybearer {
namespace {

/// A history on disk that lives as long as the window that shows it.
struct Kept final : QObject {
    explicit Kept(MainWindow &window)
        : store(directory.path())
        , page(window.historyPage())
    {
    }
    void fill();

    QTemporaryDir directory;
    HistoryStore store;
    HistoryPage &page;
};

constexpr int checks = 60;

/// So that the newest check is the one in the list.
QDateTime beginning()
{
    return fixtures::now().addSecs(-12 - checks * 300 - 9 * 40);
}

const QString token = QStringLiteral("9f3c21aa07be54d1"); // of the connection in the list

void Kept::fill()
{
    const char *const kinds[] = {"draft", "preflight", "baseline", "intent", "sent", "canary",
        "email_seen", "proof", "outcome"};
    const char *const causes[] = {
        "ok", "scope_refused", "token_revoked", "ip_allowlist", "timeout"};
    const char *const verdicts[] = {"alive", "limited", "dead", "blocked", "unknown"};
    QDateTime at = beginning();
    for (const char *kind : kinds) {
        at = at.addSecs(40);
        NewEntry entry{token, QStringLiteral("h1"), QString::fromLatin1(kind), at,
            {{QStringLiteral("email_to"), QStringLiteral("intercom-api@brightwater.example")},
                {QStringLiteral("email_from"), QStringLiteral("orders-api@agency.example")},
                {QStringLiteral("email"), QStringLiteral("intercom-api@brightwater.example")}}};
        store.append(entry, nullptr, {});
    }
    for (int i = 0; i < checks; ++i) {
        const int which = i % 7 < 5 ? i % 5 : 0;
        store.addSample({token, at.addSecs(300 * (i + 1)), QString::fromLatin1(verdicts[which]),
            QString::fromLatin1(causes[which]), 80'000 + i * 700});
    }
    store.flush();
}

/// The rows are read on another thread.
template <class Done> void wait(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && !timer.hasExpired(5000))
        QCoreApplication::processEvents();
}

template <class Widget> Widget *part(MainWindow &window, const char *name)
{
    return window.historyPage().findChild<Widget *>(QString::fromLatin1(name));
}

void waitForRow(MainWindow &window)
{
    const auto *model = part<HistoryTable>(window, "historyTable")->model();
    wait([model] { return !model->index(0, 2).data().toString().isEmpty(); });
}

void showHistory(MainWindow &window, bool filled)
{
    auto *kept = new Kept(window);
    if (filled)
        kept->fill();
    fixtures::addConnections(window);
    kept->page.setNames({{token, QStringLiteral("Brightwater Foods")}});
    kept->page.open(kept->store, kept->directory.path());
    part<QDateEdit>(window, "historyDay")->setDate(fixtures::now().date());
    window.showPage(MainWindow::Page::History);
    window.show();
    // Its page goes first, and with it what reads the store.
    QObject::connect(&kept->page, &QObject::destroyed, kept, [kept] { delete kept; });
    if (filled)
        waitForRow(window);
    else
        wait([&window] { return part<QLabel>(window, "historyNoticeTitle")->isVisible(); });
}

Screen screen(const char *name, const std::function<void(MainWindow &)> &then, bool filled = true)
{
    return {QLatin1String("history-") % QLatin1String(name), [then, filled](MainWindow &window) {
                showHistory(window, filled);
                if (then)
                    then(window);
            }};
}

void choose(MainWindow &window, const char *box, const char *data)
{
    auto *choice = part<QComboBox>(window, box);
    const QString name = QString::fromLatin1(data);
    const int plain = choice->findData(name);
    choice->setCurrentIndex(plain >= 0 ? plain : choice->findData(QStringList{name}));
}

void showDetails(MainWindow &window)
{
    choose(window, "historyKind", "intent");
    auto *table = part<HistoryTable>(window, "historyTable");
    wait([table] { return table->model()->rowCount() == 1; });
    waitForRow(window);
    table->jumpTo(0);
    part<QPushButton>(window, "historyDetailsButton")->click();
    const auto *text = part<QPlainTextEdit>(window, "historyDetailsText");
    wait([text] { return text->toPlainText().contains(QLatin1String("prev")); });
}

void save(MainWindow &window, const QString &file)
{
    part<QPushButton>(window, "historyExport")->click();
    auto *dialog = part<QFileDialog>(window, "historyExportDialog");
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
}

/// As it is before the writer has said anything: that comes by the event loop.
void showExport(MainWindow &window)
{
    part<QProgressBar>(window, "historyProgress")->setValue(400);
    for (const char *name : {"historyProgress", "historyExportCancel"})
        part<QWidget>(window, name)->show();
    part<QWidget>(window, "historyExport")->hide();
    part<QLabel>(window, "historyCount")
        ->setText(HistoryPage::tr("about %Ln row(s)", nullptr, 4'812'000));
}

void showExported(MainWindow &window)
{
    const QTemporaryDir directory;
    save(window, directory.filePath(QStringLiteral("history.csv")));
    const auto *note = part<QLabel>(window, "historyNote");
    wait([note] { return note->isVisible(); });
}

} // namespace

QList<Screen> historyScreens()
{
    Screen details = screen("details", showDetails);
    details.overWindow = true;
    return {screen("empty", {}, false),
        screen("rows",
            [](MainWindow &window) { part<HistoryTable>(window, "historyTable")->jumpTo(1); }),
        screen("filtered",
            [](MainWindow &window) {
                part<QComboBox>(window, "historyTime")->setCurrentIndex(5);
                part<QDateEdit>(window, "historyFrom")->setDate(fixtures::now().date().addDays(-7));
                part<QDateEdit>(window, "historyTo")->setDate(fixtures::now().date());
                choose(window, "historyState", "dead");
                part<QLineEdit>(window, "historySearch")->setText(QStringLiteral("no"));
                wait([&window] { return part<QLabel>(window, "historyNoticeTitle")->isVisible(); });
            }),
        screen("nothing",
            [](MainWindow &window) {
                choose(window, "historyKind", "closed");
                wait([&window] { return part<QLabel>(window, "historyNoticeTitle")->isVisible(); });
            }),
        screen("error",
            [](MainWindow &window) {
                window.historyPage().presentError(
                    Error::of(ErrorKind::Damaged, QStringLiteral("history.sqlite")));
            }),
        screen("exporting", showExport), screen("exported", showExported), details};
}

} // namespace keybearer
