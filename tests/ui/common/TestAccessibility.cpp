// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Announced.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/MessageBar.h"
#include "ui/common/ProbeStrip.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace keybearer;

namespace {

QAccessibleInterface *spoken(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

/// What a screen reader is told of the parts that Qt can't know.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChoiceIsNamedByItsQuestion();
    void aChoiceOpensByItsAction();
    void aRuleIsASeparator();
    void aStripIsAGraphic();
    void aLongWordOfAMessageIsToldWhole();
};

void TestAccessibility::initTestCase()
{
    applyTheme(*qApp, Scheme::Light);
    installAccessibility();
}

void TestAccessibility::aChoiceIsNamedByItsQuestion()
{
    ChoiceBox box(QStringLiteral("box"));
    box.addItems({QStringLiteral("I don't know"), QStringLiteral("Yes")});
    box.setAccessibleName(QStringLiteral("Is the mailbox read?"));
    QAccessibleInterface *const told = spoken(&box);
    QCOMPARE(told->role(), QAccessible::ComboBox);
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Is the mailbox read?"));
    QCOMPARE(told->text(QAccessible::Value), QStringLiteral("I don't know"));
    box.setCurrentIndex(1);
    QCOMPARE(told->text(QAccessible::Value), QStringLiteral("Yes"));
    QVERIFY(told->textInterface());
    QCOMPARE(told->textInterface()->text(0, told->textInterface()->characterCount()),
        QStringLiteral("Yes"));
    QCOMPARE(told->childCount(), 1);
    QCOMPARE(told->indexOfChild(told->child(0)), 0);
    QCOMPARE(told->child(0)->role(), QAccessible::List);
}

void TestAccessibility::aChoiceOpensByItsAction()
{
    ChoiceBox box(QStringLiteral("box"));
    box.addItems({QStringLiteral("one"), QStringLiteral("two")});
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QAccessibleInterface *const told = spoken(&box);
    QVERIFY(told->state().expandable && !told->state().expanded);
    told->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(told->state().expanded);
    told->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!told->state().expanded);
}

void TestAccessibility::aRuleIsASeparator()
{
    QWidget card;
    QCOMPARE(spoken(makeRule(&card))->role(), QAccessible::Separator);
}

void TestAccessibility::aStripIsAGraphic()
{
    ProbeStrip strip(QStringLiteral("strip"));
    QCOMPARE(spoken(&strip)->role(), QAccessible::Graphic);
}

void TestAccessibility::aLongWordOfAMessageIsToldWhole()
{
    const QString path = QLatin1Char('/') % QString(300, QLatin1Char('x')) % QLatin1String(".end");
    MessageBar bar;
    bar.resize(500, 60);
    bar.say(Glyph::Alive, {QStringLiteral("It is saved."), path, {}});
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    bar.resize(500, 60);
    QCOMPARE(bar.width(), 500);
    const auto *text = bar.findChild<QLabel *>(QStringLiteral("messageText"));
    QVERIFY(!text->text().contains(path));
    QVERIFY(text->text().contains(QLatin1String(".end")));
    QVERIFY(text->toolTip().contains(path));
    QVERIFY(bar.accessibleName().contains(path));
    bar.say(Glyph::Alive, {QStringLiteral("It is saved."), {}, {}});
    QCOMPARE(text->text(), QStringLiteral("It is saved."));
    QVERIFY(text->toolTip().isEmpty());
}

QTEST_MAIN(TestAccessibility)
#include "TestAccessibility.moc"
