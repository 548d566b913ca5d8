// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TokenField.h"

#include <QTest>

using namespace keybearer;

class TestTokenField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pastedTokenIsCleaned_data();
    void pastedTokenIsCleaned();
    void nothingIsLeftToUndo();
    void aWrongEntryEmptiesTheFieldToo();
    void theTokenIsNeverShown();
};

void TestTokenField::pastedTokenIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("plain") << QStringLiteral("dG9rOmFiYw==");
    QTest::newRow("white space") << QStringLiteral("  dG9rOmFiYw== ");
    QTest::newRow("quotes") << QStringLiteral("\"dG9rOmFiYw==\"");
    QTest::newRow("bearer") << QStringLiteral("Bearer dG9rOmFiYw==");
}

void TestTokenField::pastedTokenIsCleaned()
{
    QFETCH(QString, pasted);
    TokenField field(QStringLiteral("token"));
    field.setText(pasted);
    const Result<SecretPtr> token = field.take();
    QVERIFY(token.has_value());
    QCOMPARE((*token)->plain(), QByteArray("dG9rOmFiYw=="));
}

void TestTokenField::nothingIsLeftToUndo()
{
    TokenField field(QStringLiteral("token"));
    QTest::keyClicks(&field, QStringLiteral("dG9rOmFiYw=="));
    QVERIFY(field.take().has_value());
    QVERIFY(field.text().isEmpty());
    QVERIFY(!field.isUndoAvailable());
    field.undo();
    QVERIFY(field.text().isEmpty());
}

void TestTokenField::aWrongEntryEmptiesTheFieldToo()
{
    TokenField field(QStringLiteral("token"));
    field.setText(QStringLiteral("two words"));
    QVERIFY(!field.take().has_value());
    QVERIFY(field.text().isEmpty());
    QVERIFY(!field.take().has_value());
}

void TestTokenField::theTokenIsNeverShown()
{
    TokenField field(QStringLiteral("token"));
    field.setText(QStringLiteral("dG9rOmFiYw=="));
    QVERIFY(!field.displayText().contains(QLatin1String("dG9r")));
    QCOMPARE(field.echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TestTokenField)
#include "TestTokenField.moc"
