// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Printable.h"

#include <QTest>

using namespace keybearer;

class TestPrintable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSteersTheReader_data();
    void nothingSteersTheReader();
    void everyControlGoes();
};

void TestPrintable::nothingSteersTheReader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char16_t *text, const char16_t *clean) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(clean);
    };
    row("plain", u"Orders Pipeline", u"Orders Pipeline");
    row("letters of the world", u"Ж日本 ä e\u0301 \U0001F600", u"Ж日本 ä e\u0301 \U0001F600");
    row("joined emoji stay", u"\U0001F469\u200D\U0001F4BB", u"\U0001F469\u200D\U0001F4BB");
    row("around it", u" \t a \r\n", u"a");
    row("clear the screen", u"a\u001b[2Jb", u"a [2Jb");
    row("title", u"a\u001b]0;x\u0007b", u"a ]0;x b");
    row("one-byte CSI", u"a\u009b31mb", u"a 31mb");
    row("line of its own", u"a\r\nFAKE", u"a  FAKE");
    row("line separators", u"a\u2028b\u2029c\u0085d", u"a b c d");
    row("direction", u"a\u202eb\u2066c\u200fd\u061ce", u"a b c d e");
    row("cut", u"abcdefghijklmnopqrstuvwxyz", u"abcdefghijklmnopqrst");
    row("cut within a pair", u"abcdefghijklmnopqrs\U0001F600", u"abcdefghijklmnopqrs?");
    row("nothing", u"", u"");
}

void TestPrintable::nothingSteersTheReader()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(printable(text, 20), clean);
}

void TestPrintable::everyControlGoes()
{
    for (char16_t u = 0; u < 0xA0; ++u) {
        const bool isControl = u < 0x20 || u >= 0x7F;
        QCOMPARE(steersTheReader(QChar(u)), isControl);
    }
}

QTEST_APPLESS_MAIN(TestPrintable)
#include "TestPrintable.moc"
