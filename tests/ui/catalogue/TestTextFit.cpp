// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/TextFit.h"
#include "ui/common/DataLabel.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace keybearer;

class TestTextFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void whatFitsIsFine();
    void aNarrowLabelIsFound();
    void aLowParagraphIsFound();
    void aLongWordIsFound();
    void aNarrowButtonIsFound();
    void aNarrowPlaceholderIsFound();
    void aNarrowChoiceIsFound();
    void twoTextsOnOneSpotAreFound();
    void aTextBeyondItsParentIsFound();
    void whatScrollsUpAndDownIsFine();
    void whatNoBarLeadsToIsFound();
    void aMissingGlyphIsFound();
    void otherWritingsAreThere();
    void elidedDataIsFineWhenTheWholeIsKnown();
    void elidedDataWithoutItsTooltipIsFound();

private:
    QLabel *label(const QString &text, const QRect &at) const;
    QList<Misfit::Kind> found() const;

    std::unique_ptr<QWidget> m_window;
};

void TestTextFit::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_window->show();
}

QLabel *TestTextFit::label(const QString &text, const QRect &at) const
{
    auto *made = new QLabel(text, m_window.get());
    made->setObjectName(QStringLiteral("label"));
    made->setGeometry(at);
    made->show();
    return made;
}

QList<Misfit::Kind> TestTextFit::found() const
{
    QList<Misfit::Kind> kinds;
    for (const Misfit &misfit : misfitsIn(*m_window))
        kinds.append(misfit.kind);
    return kinds;
}

void TestTextFit::whatFitsIsFine()
{
    label(QStringLiteral("Short"), {0, 0, 200, 30});
    QLabel *wrapped =
        label(QStringLiteral("A sentence that goes on for a while."), {0, 40, 120, 0});
    wrapped->setWordWrap(true);
    wrapped->resize(120, wrapped->heightForWidth(120));
    auto *button = new QPushButton(QStringLiteral("&Press"), m_window.get());
    button->move(0, 150);
    button->adjustSize();
    button->show();
    QCOMPARE(found(), QList<Misfit::Kind>());
}

void TestTextFit::aNarrowLabelIsFound()
{
    label(QStringLiteral("Much longer than this"), {0, 0, 60, 30});
    QCOMPARE(found(), QList{Misfit::Kind::Clipped});
}

void TestTextFit::aLowParagraphIsFound()
{
    QLabel *wrapped = label(QStringLiteral("Two or three words in a line"), {0, 0, 80, 20});
    wrapped->setWordWrap(true);
    QCOMPARE(found(), QList{Misfit::Kind::Clipped});
}

void TestTextFit::aLongWordIsFound()
{
    QLabel *wrapped = label(QStringLiteral("Donaudampfschifffahrt"), {0, 0, 60, 200});
    wrapped->setWordWrap(true);
    QCOMPARE(found(), QList{Misfit::Kind::Clipped});
}

void TestTextFit::aNarrowButtonIsFound()
{
    auto *button = new QPushButton(QStringLiteral("Start the change"), m_window.get());
    button->setGeometry(0, 0, 80, 34);
    button->show();
    QCOMPARE(found(), QList{Misfit::Kind::Clipped});
}

void TestTextFit::aNarrowPlaceholderIsFound()
{
    auto *field = new QLineEdit(m_window.get());
    field->setPlaceholderText(QStringLiteral("Paste it here; it stays masked"));
    field->setGeometry(0, 0, 100, 34);
    field->show();
    QCOMPARE(found(), QList{Misfit::Kind::Clipped});
    field->resize(390, 34);
    QCOMPARE(found(), QList<Misfit::Kind>());
}

void TestTextFit::aNarrowChoiceIsFound()
{
    auto *choice = new QComboBox(m_window.get());
    choice->addItem(QStringLiteral("Find out automatically"));
    choice->setGeometry(0, 0, 90, 34);
    choice->show();
    QCOMPARE(found(), QList{Misfit::Kind::Clipped});
}

void TestTextFit::twoTextsOnOneSpotAreFound()
{
    label(QStringLiteral("One text"), {0, 0, 200, 30});
    label(QStringLiteral("another"), {20, 4, 200, 30});
    QCOMPARE(found(), QList{Misfit::Kind::Overlaps});
}

void TestTextFit::aTextBeyondItsParentIsFound()
{
    label(QStringLiteral("Over the edge"), {360, 10, 200, 30});
    QCOMPARE(found(), QList{Misfit::Kind::Outside});
}

void TestTextFit::whatScrollsUpAndDownIsFine()
{
    auto *content = new QWidget;
    content->resize(300, 900);
    auto *area = new QScrollArea(m_window.get());
    area->setGeometry(0, 0, 380, 200);
    area->setWidget(content);
    auto *low = new QLabel(QStringLiteral("Far below"), content);
    low->setGeometry(0, 800, 200, 30);
    area->show();
    QCOMPARE(found(), QList<Misfit::Kind>());
}

void TestTextFit::whatNoBarLeadsToIsFound()
{
    auto *content = new QWidget;
    content->resize(900, 100);
    auto *area = new QScrollArea(m_window.get());
    area->setGeometry(0, 0, 380, 200);
    area->setWidget(content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *far = new QLabel(QStringLiteral("Far away"), content);
    far->setGeometry(800, 0, 90, 30);
    area->show();
    QCOMPARE(found(), QList{Misfit::Kind::Outside});
}

void TestTextFit::aMissingGlyphIsFound()
{
    label(QString(QStringLiteral("No ") % QChar(0xF8F0)), {0, 0, 200, 30}); // private use
    QCOMPARE(found(), QList{Misfit::Kind::Glyph});
}

void TestTextFit::otherWritingsAreThere()
{
    QVERIFY(hasGlyphs(QApplication::font(), QStringLiteral("Übergröße → … “x”")));
    QVERIFY(hasGlyphs(QApplication::font(), QStringLiteral("ابتث")));
}

void TestTextFit::elidedDataIsFineWhenTheWholeIsKnown()
{
    auto *data = new DataLabel(QStringLiteral("body"), QStringLiteral("data"), m_window.get());
    data->setData(QStringLiteral("a-long-name@a-long-domain.example"));
    data->setGeometry(0, 0, 100, 30);
    data->show();
    QCOMPARE(found(), QList<Misfit::Kind>());
}

void TestTextFit::elidedDataWithoutItsTooltipIsFound()
{
    auto *data = new DataLabel(QStringLiteral("body"), QStringLiteral("data"), m_window.get());
    data->setData(QStringLiteral("a-long-name@a-long-domain.example"));
    data->setGeometry(0, 0, 100, 30);
    data->show();
    data->setToolTip(QString());
    QCOMPARE(found(), QList{Misfit::Kind::Shortened});
}

QTEST_MAIN(TestTextFit)
#include "TestTextFit.moc"
