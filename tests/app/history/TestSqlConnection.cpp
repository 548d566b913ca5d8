// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/SqlConnection.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace keybearer;

namespace {

QString number(int value)
{
    return QString::number(value);
}

/// The first values of the rows.
QStringList told(SqlConnection &sql, const QString &statement, const QVariantList &values = {})
{
    QStringList rows;
    const Result<Done> done = sql.run(statement, values, [&rows](const QSqlQuery &row) {
        rows << row.value(0).toString();
        return true;
    });
    return done ? rows : QStringList{QStringLiteral("failed")};
}

} // namespace

class TestSqlConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStatementCanBeRunInsideItself();
    void valuesAreThoseOfTheLastCall();
    void aPragmaTakesEffectEachTime();
    void aFileIsFreeAfterAReadThatWasLeft();
    void aStatementMayFailAndBeRunAgain();
    void moreStatementsThanAreKept();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqlConnection> m_sql;
};

void TestSqlConnection::init()
{
    m_sql.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_sql = std::make_unique<SqlConnection>(m_dir->filePath(QStringLiteral("a.db")));
    QVERIFY(m_sql->open());
    QVERIFY(m_sql->run(QStringLiteral("CREATE TABLE t(n INTEGER PRIMARY KEY, v TEXT)")));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_sql->run(QStringLiteral("INSERT INTO t VALUES(?, ?)"), {i, number(i * i)}));
}

void TestSqlConnection::aStatementCanBeRunInsideItself()
{
    const QString statement = QStringLiteral("SELECT n FROM t WHERE n >= ? ORDER BY n");
    QStringList seen;
    const Result<Done> done = m_sql->run(statement, {1}, [&](const QSqlQuery &row) {
        const int n = row.value(0).toInt();
        seen << number(n) % u':' % told(*m_sql, statement, {n}).join(u',');
        return true;
    });
    QVERIFY(done);
    QCOMPARE(seen.join(u' '), QStringLiteral("1:1,2,3 2:2,3 3:3"));
    QCOMPARE(told(*m_sql, statement, {3}).join(u' '), QStringLiteral("3"));
}

void TestSqlConnection::valuesAreThoseOfTheLastCall()
{
    const QString statement = QStringLiteral("SELECT v FROM t WHERE n = ? OR v = ?");
    QCOMPARE(told(*m_sql, statement, {1, QStringLiteral("4")}).join(u' '), QStringLiteral("1 4"));
    QCOMPARE(told(*m_sql, statement, {3, QVariant()}).join(u' '), QStringLiteral("9"));
}

void TestSqlConnection::aPragmaTakesEffectEachTime()
{
    for (const char *level : {"1", "2", "1", "2"}) {
        const QString wanted = QString::fromLatin1(level);
        QVERIFY(m_sql->run(QStringLiteral("PRAGMA synchronous = ") % wanted));
        QCOMPARE(told(*m_sql, QStringLiteral("PRAGMA synchronous")).join(u' '), wanted);
    }
}

void TestSqlConnection::aFileIsFreeAfterAReadThatWasLeft()
{
    const QString statement = QStringLiteral("SELECT n FROM t");
    QVERIFY(m_sql->run(statement, {}, [](const QSqlQuery &) { return false; }));
    SqlConnection other(m_dir->filePath(QStringLiteral("a.db")));
    QVERIFY(other.open());
    QVERIFY(other.run(QStringLiteral("DELETE FROM t WHERE n = 1")));
    QCOMPARE(told(*m_sql, statement).join(u' '), QStringLiteral("2 3"));
}

void TestSqlConnection::aStatementMayFailAndBeRunAgain()
{
    const QString statement = QStringLiteral("INSERT INTO t VALUES(?, '')");
    QVERIFY(m_sql->run(statement, {4}));
    QVERIFY(!m_sql->run(statement, {4}));
    QVERIFY(m_sql->run(statement, {5}));
    QVERIFY(!m_sql->run(QStringLiteral("SELECT nothing FROM nowhere")));
    QCOMPARE(told(*m_sql, QStringLiteral("SELECT count(*) FROM t")).join(u' '), number(5));
}

void TestSqlConnection::moreStatementsThanAreKept()
{
    for (int turn = 0; turn < 2; ++turn) {
        for (int i = 0; i < 200; ++i)
            QCOMPARE(told(*m_sql, QStringLiteral("SELECT ") % number(i)).join(u' '), number(i));
    }
}

QTEST_GUILESS_MAIN(TestSqlConnection)
#include "TestSqlConnection.moc"
