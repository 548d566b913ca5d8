// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/Layers.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QMap>
#include <QSet>

namespace keybearer::arch {

namespace {

/// What each room may include directly; what those may include is allowed with it.
const QMap<QString, QStringList> &directlyAllowed()
{
    static const QStringList engine = {QStringLiteral("handover")};
    static const QMap<QString, QStringList> rooms = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("secrets"), {QStringLiteral("base")}},
        {QStringLiteral("http"), {QStringLiteral("secrets"), QStringLiteral("base")}},
        {QStringLiteral("intercom"), {QStringLiteral("http")}},
        {QStringLiteral("scim"), {QStringLiteral("http")}},
        {QStringLiteral("probe"), {QStringLiteral("intercom")}},
        {QStringLiteral("diagnosis"), {QStringLiteral("intercom"), QStringLiteral("probe")}},
        {QStringLiteral("history"), {QStringLiteral("base")}},
        {QStringLiteral("profile"), {QStringLiteral("secrets"), QStringLiteral("base")}},
        {QStringLiteral("record"), {QStringLiteral("history"), QStringLiteral("secrets")}},
        {QStringLiteral("check"),
            {QStringLiteral("probe"), QStringLiteral("diagnosis"), QStringLiteral("history"),
                QStringLiteral("profile")}},
        {QStringLiteral("handover"),
            {QStringLiteral("check"), QStringLiteral("scim"), QStringLiteral("record")}},
        {QStringLiteral("wording"), engine},
        {QStringLiteral("practice"), {QStringLiteral("base")}},
        {QStringLiteral("cli"),
            {QStringLiteral("handover"), QStringLiteral("wording"), QStringLiteral("practice")}},
    };
    return rooms;
}

void addWithAllBelow(const QString &room, QSet<QString> &found)
{
    for (const QString &below : directlyAllowed().value(room)) {
        if (!found.contains(below)) {
            found.insert(below);
            addWithAllBelow(below, found);
        }
    }
}

/// Qt's modules that app may use, and which rooms may: everyone where the list is empty.
const QMap<QString, QStringList> &modulesOfApp()
{
    static const QMap<QString, QStringList> modules = {
        {QStringLiteral("QtCore"), {}},
        {QStringLiteral("QtNetwork"), {}},
        {QStringLiteral("QtSql"), {QStringLiteral("history")}},
        {QStringLiteral("QtHttpServer"), {QStringLiteral("practice")}},
    };
    return modules;
}

bool moduleHas(const QString &module, const QString &header)
{
    const QString plain = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString frameworks = QLibraryInfo::path(QLibraryInfo::LibrariesPath);
    return QFileInfo::exists(plain + QLatin1Char('/') + module + QLatin1Char('/') + header)
        || QFileInfo::exists(
            frameworks + QLatin1Char('/') + module + QLatin1String(".framework/Headers/") + header);
}

/// The fault of including this header of Qt's (given without brackets) in a room of app, or "".
QString qtFault(const QString &room, const QString &header)
{
    const qsizetype slash = header.indexOf(QLatin1Char('/'));
    const QString name = header.mid(slash + 1);
    if (slash < 0 && !name.startsWith(QLatin1Char('Q')))
        return {}; // the standard library, the system, sodium
    for (auto module = modulesOfApp().cbegin(); module != modulesOfApp().cend(); ++module) {
        const bool here =
            slash < 0 ? moduleHas(module.key(), name) : header.left(slash) == module.key();
        if (!here)
            continue;
        if (module->isEmpty() || module->contains(room))
            return {};
        return QStringLiteral("<%1>: only app/%2 uses %3")
            .arg(header, module->join(QLatin1String(", app/")), module.key());
    }
    if (slash >= 0 && !header.startsWith(QLatin1String("Qt")))
        return {}; // <sys/mman.h>, <qt6keychain/keychain.h>: the text rules say where
    return QStringLiteral("<%1>: in no module of Qt that app may use").arg(header);
}

QString appFault(const QString &room, const QString &include)
{
    if (include.startsWith(QLatin1Char('<')))
        return qtFault(room, include.mid(1, include.size() - 2));
    const QStringList parts = include.split(QLatin1Char('/'));
    if (parts.size() < 3)
        return {}; // a generated file: "Foo.moc", "ui_Foo.h"
    if (parts.first() != QLatin1String("app"))
        return QStringLiteral("app may not include %1").arg(include);
    const QString other = parts.at(1);
    if (other == room || roomsAllowedFor(room).contains(other))
        return {};
    return QStringLiteral("app/%1 may not include %2").arg(room, include);
}

bool leadsBackTo(const QString &start, const QString &from,
    const QHash<QString, QStringList> &includes, QSet<QString> &seen)
{
    for (const QString &next : includes.value(from)) {
        if (next == start)
            return true;
        if (!seen.contains(next)) {
            seen.insert(next);
            if (leadsBackTo(start, next, includes, seen))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList roomsAllowedFor(const QString &room)
{
    QSet<QString> found;
    addWithAllBelow(room, found);
    // It words what it serves, and must not read Intercom's answers with the engine's own parsers.
    if (room == QLatin1String("practice"))
        found.insert(QStringLiteral("wording"));
    return found.values();
}

QStringList knownRooms()
{
    return directlyAllowed().keys();
}

QStringList layerFaults(const Source &source)
{
    const QStringList path = source.path.split(QLatin1Char('/'));
    const bool inApp = path.first() == QLatin1String("app");
    QStringList faults;
    if (inApp && !knownRooms().contains(path.value(1)))
        faults.append(QStringLiteral("%1: app has no room of that name").arg(source.path));
    for (const QString &include : includesOf(source)) {
        QString fault;
        if (inApp)
            fault = appFault(path.value(1), include);
        else if (path.first() == QLatin1String("ui") && include.startsWith(QLatin1String("tests/")))
            fault = QStringLiteral("ui may not include %1").arg(include);
        if (!fault.isEmpty())
            faults.append(source.path + QLatin1String(": ") + fault);
    }
    return faults;
}

QStringList includeCycles(const QList<Source> &sources)
{
    QHash<QString, QStringList> includes;
    for (const Source &source : sources)
        includes.insert(source.path, includesOf(source));
    QStringList cycles;
    for (const Source &source : sources) {
        QSet<QString> seen;
        if (leadsBackTo(source.path, source.path, includes, seen))
            cycles.append(source.path + QLatin1String(": includes itself by way of others"));
    }
    return cycles;
}

} // namespace keybearer::arch
