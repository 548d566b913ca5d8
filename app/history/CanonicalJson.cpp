// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/CanonicalJson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <map>

namespace keybearer {
namespace {

constexpr int deepest = 64;
constexpr double firstInexactInteger = 9007199254740992.0; // 2^53

/// What toUtf8() makes of half a surrogate pair is not promised, so it is done here.
QString repaired(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

class Writer {
public:
    bool object(const QJsonObject &object, int depth);
    const QByteArray &bytes() const { return m_bytes; }
    const QString &refusedKey() const { return m_refusedKey; }

private:
    bool value(const QString &key, const QJsonValue &value, int depth);
    bool array(const QString &key, const QJsonArray &array, int depth);
    bool number(const QString &key, const QJsonValue &value);
    void string(const QString &text);
    void escaped(char c);
    bool refuse(const QString &key)
    {
        m_refusedKey = key;
        return false;
    }

    QByteArray m_bytes;
    QString m_refusedKey;
};

bool Writer::object(const QJsonObject &object, int depth)
{
    // By UTF-16 units; a parsed QJsonObject has another order (by code points), a built one this
    // one.
    std::map<QString, QJsonValue> members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members.emplace(member.key(), member.value());
    m_bytes += '{';
    bool first = true;
    for (const auto &[key, member] : members) {
        if (!key.isValidUtf16() || depth >= deepest)
            return refuse(key);
        if (!first)
            m_bytes += ',';
        first = false;
        string(key);
        m_bytes += ':';
        if (!value(key, member, depth + 1))
            return false;
    }
    m_bytes += '}';
    return true;
}

bool Writer::array(const QString &key, const QJsonArray &array, int depth)
{
    if (depth >= deepest)
        return refuse(key);
    m_bytes += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        if (!value(key, array.at(i), depth + 1))
            return false;
    }
    m_bytes += ']';
    return true;
}

bool Writer::value(const QString &key, const QJsonValue &value, int depth)
{
    switch (value.type()) {
    case QJsonValue::Null:
        m_bytes += "null";
        return true;
    case QJsonValue::Bool:
        m_bytes += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::Double:
        return number(key, value);
    case QJsonValue::String:
        string(value.toString());
        return true;
    case QJsonValue::Array:
        return array(key, value.toArray(), depth);
    case QJsonValue::Object:
        return object(value.toObject(), depth);
    case QJsonValue::Undefined:
        break;
    }
    return refuse(key);
}

bool Writer::number(const QString &key, const QJsonValue &value)
{
    // Written so that NaN is refused too.
    const double number = value.toDouble();
    if (!(std::abs(number) < firstInexactInteger) || number != std::trunc(number))
        return refuse(key);
    m_bytes += QByteArray::number(static_cast<qint64>(number));
    return true;
}

void Writer::string(const QString &text)
{
    m_bytes += '"';
    const QByteArray utf8 = (text.isValidUtf16() ? text : repaired(text)).toUtf8();
    for (const char c : utf8)
        escaped(c);
    m_bytes += '"';
}

void Writer::escaped(char c)
{
    switch (c) {
    case '"':
        m_bytes += "\\\"";
        return;
    case '\\':
        m_bytes += "\\\\";
        return;
    case '\b':
        m_bytes += "\\b";
        return;
    case '\f':
        m_bytes += "\\f";
        return;
    case '\n':
        m_bytes += "\\n";
        return;
    case '\r':
        m_bytes += "\\r";
        return;
    case '\t':
        m_bytes += "\\t";
        return;
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20)
        m_bytes += "\\u00" + QByteArray(1, c).toHex();
    else
        m_bytes += c;
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    if (!writer.object(object, 0)) {
        return Unexpected(Error::of(ErrorKind::WrongUsage, writer.refusedKey()));
    }
    return writer.bytes();
}

std::optional<QJsonObject> parseCanonical(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const Result<QByteArray> again = canonicalJson(document.object());
    if (!again || *again != bytes)
        return std::nullopt;
    return document.object();
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace keybearer
