// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Settle.h"
#include "ui/common/Announced.h"
#include "ui/common/PageScroll.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace keybearer;

namespace {

/// As a table that is as high as its rows: too high for the window while it has the whole width,
/// and lower without the scroll bar's.
class Flipping final : public QWidget {
public:
    explicit Flipping(QSize whole)
        : m_whole(whole)
    {
    }
    int resizes() const { return m_resizes; }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        ++m_resizes;
        setFixedHeight(width() >= m_whole.width() ? m_whole.height() + 60 : m_whole.height() - 60);
    }

private:
    QSize m_whole;
    int m_resizes = 0;
};

} // namespace

class TestPageScroll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void aScreenReaderMayAskForAChildThatIsGone();
    void aPageThatNeedsTheBarOnlyWithoutItFindsItsPlace();
};

void TestPageScroll::aPageThatNeedsTheBarOnlyWithoutItFindsItsPlace()
{
    QWidget window;
    window.resize(400, 300);
    auto *content = new QWidget;
    auto *part = new Flipping(QSize(400, 300));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(part);
    QScrollArea *const scroll = makePageScroll(content, QStringLiteral("page"), &window);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle(window);
    const int resizes = part->resizes();
    settle(window);
    QCOMPARE(part->resizes(), resizes); // it has come to rest
    // Where there is more room it takes no other width.
    const int width = content->width();
    window.resize(400, 600);
    scroll->resize(400, 600);
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QCOMPARE(content->width(), width);
}

void TestPageScroll::aScreenReaderMayAskForAChildThatIsGone()
{
    QWidget window;
    QScrollArea *const scroll =
        makePageScroll(new QLabel(QStringLiteral("x")), QStringLiteral("page"), &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QAccessibleInterface *const page = QAccessible::queryAccessibleInterface(scroll);
    QVERIFY(page);
    QCOMPARE(page->role(), QAccessible::Client);
    const int before = page->childCount();
    QVERIFY(before > 0);
    scroll->hide();
    for (int index = 0; index < before + 2; ++index) {
        const QAccessibleInterface *const child = page->child(index);
        QCOMPARE(child != nullptr, index < page->childCount());
    }
    // What stands in the page is found.
    bool found = false;
    for (int index = 0; index < page->childCount(); ++index)
        found = found || page->child(index)->object() == scroll->viewport();
    QVERIFY(found);
}

QTEST_MAIN(TestPageScroll)
#include "TestPageScroll.moc"
