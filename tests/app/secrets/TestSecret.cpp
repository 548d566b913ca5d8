// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/Secret.h"

#include <QRegularExpression>
#include <QTest>

#include <type_traits>

using namespace keybearer;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(!std::is_move_constructible_v<Secret>);

namespace {

QByteArray intercomToken()
{
    return QByteArrayLiteral("tok:0a1b2c3d_0a1b_4c2d_8e3f_0a1b2c3d4e5f:1:0").toBase64();
}

SecretPtr secretOf(QByteArray bytes)
{
    return Secret::take(std::move(bytes)).value();
}

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesVisibleAsciiOnly_data();
    void takesVisibleAsciiOnly();
    void emptiesTheArrayItWasGiven();
    void leavesSharedBytesAlone();
    void cleansWhatWasPasted_data();
    void cleansWhatWasPasted();
    void bearerIsTheWholeHeaderValue();
    void comparesByValue();
    void fingerprintIsTheSameEverywhere();
    void madeUpTokenKeepsTheForm_data();
    void madeUpTokenKeepsTheForm();
    void madeUpIntercomTokenIsAnotherUuid();
    void findsItselfAndItsParts_data();
    void findsItselfAndItsParts();
    void scrubbedTextHoldsNoPart_data();
    void scrubbedTextHoldsNoPart();
    void echoedEncodingsAreScrubbed_data();
    void echoedEncodingsAreScrubbed();
    void madeUpTokenIsNoTraceOfTheOriginal();
    void scrubbingIsLinear();
    void scrubbingAHeader();
};

void TestSecret::takesVisibleAsciiOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("subject"); // empty: taken
    QTest::newRow("usual") << intercomToken() << QString();
    QTest::newRow("one byte") << QByteArray("x") << QString();
    QTest::newRow("lowest and highest") << QByteArray("!~") << QString();
    QTest::newRow("longest") << QByteArray(8192, 'a') << QString();
    QTest::newRow("null") << QByteArray() << QStringLiteral("token.empty");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("token.empty");
    QTest::newRow("too long") << QByteArray(8193, 'a') << QStringLiteral("token.too_long");
    const QString characters = QStringLiteral("token.characters");
    QTest::newRow("CR LF") << QByteArray("abc\r\nX-Evil: 1") << characters;
    QTest::newRow("LF at the end") << QByteArray("abc\n") << characters;
    QTest::newRow("space") << QByteArray("a b") << characters;
    QTest::newRow("tab") << QByteArray("a\tb") << characters;
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << characters;
    QTest::newRow("delete") << QByteArray("a\x7f") << characters;
    QTest::newRow("above ASCII") << QByteArray("a\xc3\xa4") << characters;
    QTest::newRow("all ones") << QByteArray("\xff") << characters;
}

void TestSecret::takesVisibleAsciiOnly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, subject);
    const auto secret = Secret::take(QByteArray(bytes));
    QCOMPARE(secret.has_value(), subject.isEmpty());
    if (secret) {
        QCOMPARE(secret.value()->plain(), bytes);
        QCOMPARE(secret.value()->size(), bytes.size());
    } else {
        QCOMPARE(secret.error().kind, ErrorKind::WrongUsage);
        QCOMPARE(secret.error().subject, subject);
    }
}

void TestSecret::emptiesTheArrayItWasGiven()
{
    QByteArray good = intercomToken();
    QVERIFY(Secret::take(std::move(good)).has_value());
    QVERIFY(good.isEmpty()); // NOLINT(bugprone-use-after-move): the very point
    QByteArray bad = "a b";
    QVERIFY(!Secret::take(std::move(bad)).has_value());
    QVERIFY(bad.isEmpty()); // NOLINT(bugprone-use-after-move): the very point
}

void TestSecret::leavesSharedBytesAlone()
{
    const QByteArray mine = intercomToken();
    QByteArray shared = mine;
    QVERIFY(Secret::take(std::move(shared)).has_value());
    QCOMPARE(mine, intercomToken());
}

void TestSecret::cleansWhatWasPasted_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("token"); // empty: refused
    const auto row = [](const char *name, QByteArray pasted, const char *token) {
        QTest::newRow(name) << pasted << QByteArray(token);
    };
    row("nothing around", "abc=", "abc=");
    row("line end of a file", "abc\n", "abc");
    row("Windows line end", "abc\r\n", "abc");
    row("spaces and tabs", " \t abc \t", "abc");
    row("double quotes", "\"abc\"", "abc");
    row("single quotes", "'abc'", "abc");
    row("backticks", "`abc`", "abc");
    row("typographic quotes",
        "\xe2\x80\x9c"
        "abc\xe2\x80\x9d",
        "abc");
    row("German quotes",
        "\xe2\x80\x9e"
        "abc\xe2\x80\x9c",
        "abc");
    row("guillemets with spaces",
        "\xc2\xab\xc2\xa0"
        "abc\xc2\xa0\xc2\xbb",
        "abc");
    row("byte order mark",
        "\xef\xbb\xbf"
        "abc\r\n",
        "abc");
    row("bearer", "Bearer abc", "abc");
    row("bearer in any case", "bEaReR   abc", "abc");
    row("bearer in quotes", "\"Bearer abc\"\n", "abc");
    row("quotes after bearer", "Bearer 'abc'", "abc");
    row("header line", "Authorization: Bearer abc\r\n", "abc");
    row("header line, no space", "authorization:bearer\tabc", "abc");
    row("bearer twice", "Bearer Bearer abc", "abc");
    row("a token that begins so", "bearerabc", "bearerabc");
    row("quote inside stays", "a\"bc", "a\"bc");
    row("space inside", "ab cd", "");
    row("line end inside", "abc\r\nX-Evil: 1", "");
    row("two lines", "abc\ndef\n", "");
    row("bearer alone", "Bearer ", "");
    row("quotes alone", "\"\"", "");
    row("white space alone", " \r\n", "");
    row("nothing", "", "");
}

void TestSecret::cleansWhatWasPasted()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, token);
    const auto secret = Secret::fromPasted(QByteArray(pasted));
    QCOMPARE(secret.has_value(), !token.isEmpty());
    if (secret)
        QCOMPARE(secret.value()->plain(), token);
}

void TestSecret::bearerIsTheWholeHeaderValue()
{
    QCOMPARE(secretOf("abc")->bearer(), QByteArray("Bearer abc"));
}

void TestSecret::comparesByValue()
{
    const SecretPtr secret = secretOf("abcdef");
    QVERIFY(secret->equals(*secretOf("abcdef")));
    QVERIFY(!secret->equals(*secretOf("abcdeg")));
    QVERIFY(!secret->equals(*secretOf("abcdefg")));
    QVERIFY(!secret->equals(*secretOf("abcde")));
}

void TestSecret::fingerprintIsTheSameEverywhere()
{
    // printf 'keybearer-token-fingerprint-v1\0abc' | sha256sum | cut -c1-16
    QCOMPARE(fingerprintOf(*secretOf("abc")), QStringLiteral("302b0af8320f07d0"));
    QVERIFY(fingerprintOf(*secretOf("abc")) != fingerprintOf(*secretOf("abd")));
    QCOMPARE(fingerprintOf(*secretOf(QByteArray(8192, 'x'))).size(), 16);
}

void TestSecret::madeUpTokenKeepsTheForm_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("form");
    const auto row = [](const char *name, QByteArray token, const char *form) {
        QTest::newRow(name) << token << QString::fromLatin1(form);
    };
    row("Intercom's form", intercomToken(), "^dG9rO[A-Za-z0-9+/]+=*$");
    row("digits", "0123456789", "^[0-9]{10}$");
    row("lower hex", "deadbeef00", "^[a-f]{8}[0-9]{2}$");
    row("upper hex", "DEADBEEF00", "^[A-F]{8}[0-9]{2}$");
    row("classes and punctuation", "abz-XYZ_12.3=", "^[a-z]{3}-[A-Z]{3}_[0-9]{2}\\.[0-9]=$");
    row("one digit", "7", "^[0-9]$");
    row("punctuation alone", "-._~", "^[a-z]{4}$");
}

void TestSecret::madeUpTokenKeepsTheForm()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, form);
    const SecretPtr secret = secretOf(token);
    for (int run = 0; run < 50; ++run) {
        const SecretPtr madeUp = Secret::madeUpLike(*secret);
        QVERIFY(!madeUp->equals(*secret));
        QCOMPARE(madeUp->size(), secret->size());
        const QString text = QString::fromLatin1(madeUp->plain());
        QVERIFY2(QRegularExpression(form).match(text).hasMatch(), qPrintable(text));
    }
}

void TestSecret::madeUpIntercomTokenIsAnotherUuid()
{
    const QRegularExpression form(
        QStringLiteral("^tok:[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}:1:0$"));
    for (const QByteArray &token : {intercomToken(), intercomToken().chopped(1)}) {
        const SecretPtr madeUp = Secret::madeUpLike(*secretOf(token));
        QCOMPARE(madeUp->size(), token.size());
        const QString inner = QString::fromLatin1(QByteArray::fromBase64(madeUp->plain()));
        QVERIFY2(form.match(inner).hasMatch(), qPrintable(inner));
        QVERIFY(!madeUp->equals(*Secret::madeUpLike(*secretOf(token))));
    }
}

void TestSecret::findsItselfAndItsParts_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    const QByteArray token = "abcdefghijklmnopqrstuvwxyz";
    QTest::newRow("nothing") << token << QByteArray() << false;
    QTest::newRow("itself") << token << token << true;
    QTest::newRow("within") << token << QByteArray("B" + token + "\r\n") << true;
    QTest::newRow("first 12") << token << QByteArray("x abcdefghijkl x") << true;
    QTest::newRow("last 12") << token << QByteArray("x opqrstuvwxyz") << true;
    QTest::newRow("middle 12") << token << QByteArray("ghijklmnopqr x") << true;
    QTest::newRow("11 only") << token << QByteArray("x abcdefghijk x") << false;
    QTest::newRow("another") << token << QByteArray("abcdefghijkx12345") << false;
    QTest::newRow("short token") << QByteArray("abc") << QByteArray("x abc") << true;
    QTest::newRow("short token, part") << QByteArray("abc") << QByteArray("x ab") << false;
}

void TestSecret::findsItselfAndItsParts()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    QFETCH(bool, found);
    QCOMPARE(secretOf(token)->occursIn(text), found);
}

/// As a JSON writer may put it.
static QByteArray escaped(const QByteArray &text)
{
    QByteArray json;
    for (const char letter : text)
        json += "\\u00" + QByteArray::number(static_cast<uchar>(letter), 16);
    return json;
}

void TestSecret::scrubbedTextHoldsNoPart_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("scrubbed");
    const QByteArray token = "abcdefghijklmnopqrstuvwxyz";
    const auto row = [](const char *name, QByteArray known, QByteArray text, const char *scrubbed) {
        QTest::newRow(name) << known << text << QByteArray(scrubbed);
    };
    row("nothing in it", token, "all fine", "all fine");
    row("empty", token, "", "");
    row("itself", token, token, "[token]");
    row("within", token, "Bearer " + token + "; and " + token + ".",
        "Bearer [token]; and [token].");
    row("a part", token, "starts abcdefghijklmn ...", "starts [token] ...");
    row("one after the other", token, token + token, "[token][token]");
    row("11 stay", token, "abcdefghijk", "abcdefghijk");
    row("overlaps itself", QByteArray(14, 'a'), QByteArray(20, 'a'), "[token]");
    row("short token", "abc", "xabcabcx", "x[token][token]x");
    row("one letter as JSON's escape", token, "\"abc\\u0064efghijklmnopqrstuvwxyz\"",
        "\"[token]\"");
    row("every letter as JSON's escape", token, "<" + escaped(token) + ">", "<[token]>");
    row("JSON within JSON", token, "<" + escaped(token).replace("\\", "\\\\") + ">", "<[token]>");
    row("JSON within JSON within JSON", token,
        "<" + escaped(token).replace("\\", "\\\\\\\\") + "> " + token, "<[token]> [token]");
    row("escapes of something else", token, "\\u00e9 \\n \\u", "\\u00e9 \\n \\u");
    row("a slash as JSON's escape", "abcdefghijkl/nop", "abcdefghijkl\\/nop", "[token]");
    row("what looks like an escape", "abcdefgh\\u0041ijk", "abcdefgh\\u0041ijk", "[token]");
    const QByteArray odd = "abc+def/ghi=jkl_mno";
    row("an address, in capitals", odd, "?t=abc%2Bdef%2Fghi%3Djkl_mno&x", "?t=[token]&x");
    row("an address, in small letters", odd, "?t=abc%2bdef%2fghi%3djkl_mno&x", "?t=[token]&x");
    row("every letter of it", "abcdefghijkl", "%61%62%63%64%65%66%67%68%69%6a%6B%6C%", "[token]%");
    row("an address in an address", odd, "abc%252Bdef%252fghi%253Djkl_mno", "[token]");
    row("HTML by name", odd, "<b>abc&plus;def&sol;ghi&equals;jkl&lowbar;mno</b>", "<b>[token]</b>");
    row("HTML by number", odd, "abc&#43;def&#x2F;ghi&#X3d;jkl&#0095;mno", "[token]");
    row("HTML in HTML", odd, "abc&amp;#43;def&amp;sol;ghi=jkl_mno", "[token]");
    row("HTML in JSON", odd, "\"abc\\u0026#43;def\\/ghi=jkl_mno\"", "\"[token]\"");
    row("no escapes at all", odd, "100% &c. &#; &#x; &; %4 &nosuch; %",
        "100% &c. &#; &#x; &; %4 &nosuch; %");
}

void TestSecret::scrubbedTextHoldsNoPart()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, scrubbed);
    const SecretPtr secret = secretOf(token);
    QCOMPARE(secret->scrubbed(text), scrubbed);
    QVERIFY(!secret->occursIn(scrubbed));
}

void TestSecret::echoedEncodingsAreScrubbed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("echo");
    const auto rows = [](const char *name, const QByteArray &token) {
        const auto row = [&](const char *encoding, const QByteArray &echo) {
            QTest::addRow("%s, %s", name, encoding) << token << echo;
        };
        row("plain", token);
        row("percent", token.toPercentEncoding());
        row("base64", token.toBase64());
        row("base64 within", QByteArray("B" + token + "\r\n").toBase64());
        row("base64 within, other place", QByteArray("Be" + token + "\r\n").toBase64());
    };
    rows("Intercom's", intercomToken());
    rows("Intercom's, no padding", intercomToken().chopped(1));
    rows("punctuation", "k3:Y/+9=zQ!4w~{a}[b]%25&p=1;x");
    rows("12 bytes", "Ab1-Cd2_Ef3.");
    QTest::newRow("inner text") << intercomToken() << QByteArray::fromBase64(intercomToken());
    QTest::newRow("inner text, no padding")
        << intercomToken().chopped(1) << QByteArray::fromBase64(intercomToken());
    QTest::newRow("inner text, percent")
        << intercomToken() << QByteArray::fromBase64(intercomToken()).toPercentEncoding();
}

void TestSecret::echoedEncodingsAreScrubbed()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, echo);
    const SecretPtr secret = secretOf(token);
    const QByteArray scrubbed = secret->scrubbed("<a>" + echo + "</a>");
    QVERIFY(secret->occursIn(echo));
    QVERIFY2(scrubbed.contains("[token]"), scrubbed.constData());
    for (qsizetype at = 0; at + 12 <= echo.size(); ++at)
        QVERIFY2(!scrubbed.contains(echo.mid(at, 12)), scrubbed.constData());
}

void TestSecret::madeUpTokenIsNoTraceOfTheOriginal()
{
    const SecretPtr secret = secretOf(intercomToken());
    const QByteArray other = Secret::madeUpLike(*secret)->plain();
    QVERIFY(!secret->occursIn(other));
    QVERIFY(!secret->occursIn(other.toBase64()));
    QVERIFY(!secret->occursIn(QByteArray::fromBase64(other)));
    QVERIFY(!secret->occursIn("https://api.intercom.io/me?application/json"));
}

void TestSecret::scrubbingIsLinear()
{
    // The worst that may come: a body at its cap and the longest token, both of one letter but for
    // the end. Seconds here would be hours at quadratic cost.
    const SecretPtr secret = secretOf(QByteArray(8191, 'a') + 'b');
    const QByteArray body(1 << 20, 'a');
    QCOMPARE(secret->scrubbed(body), QByteArray("[token]"));
}

/// Every header of every answer goes through it.
void TestSecret::scrubbingAHeader()
{
    const SecretPtr secret = secretOf(intercomToken());
    const QByteArray header = "max-age=63072000; includeSubDomains; preload";
    QByteArray scrubbed;
    QBENCHMARK
    {
        scrubbed = secret->scrubbed(header);
    }
    QCOMPARE(scrubbed, header);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "TestSecret.moc"
