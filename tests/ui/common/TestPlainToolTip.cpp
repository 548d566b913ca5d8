// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PlainToolTip.h"

#include <QTest>
#include <QTextDocument>

using namespace keybearer;

/// What a person reads in a tool tip is the text, whatever a server put into it.
class TestPlainToolTip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextIsShownLetterByLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "Brightwater Foods";
        QTest::newRow("with an ampersand") << "Olive & Oak";
        QTest::newRow("with an escape") << "Olive &amp; Oak";
        QTest::newRow("with another") << "a &lt; b";
        QTest::newRow("markup") << "<img src=\"https://elsewhere.example/x.png\">";
        QTest::newRow("markup in a later line") << "Olive\n<b>Oak</b>";
    }
    void theTextIsShownLetterByLetter()
    {
        QFETCH(QString, text);
        const QString tip = plainToolTip(text);
        QString shown = tip;
        if (Qt::mightBeRichText(tip)) { // as QToolTip decides
            QTextDocument document;
            document.setHtml(tip);
            shown = document.toPlainText();
        }
        QCOMPARE(shown, text);
    }
};

QTEST_MAIN(TestPlainToolTip)
#include "TestPlainToolTip.moc"
