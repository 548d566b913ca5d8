// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/Catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace keybearer::translations {
namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isNumbered) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .forms = {}, .state = {}};
    message.isNumbered = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, Catalogue &catalogue)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            name = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            catalogue.messages.append(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

std::optional<Catalogue> readCatalogue(const QString &language, QString &problem)
{
    QFile file(QStringLiteral(KEYBEARER_SOURCE_DIR "/translations/keybearer_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        problem = file.errorString();
        return std::nullopt;
    }
    QXmlStreamReader xml(&file);
    Catalogue catalogue{.language = language, .messages = {}};
    if (xml.readNextStartElement() && xml.name() != QLatin1String("TS"))
        xml.raiseError(QStringLiteral("no catalogue"));
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            readContext(xml, catalogue);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError()) {
        problem = QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
        return std::nullopt;
    }
    return catalogue;
}

} // namespace keybearer::translations
