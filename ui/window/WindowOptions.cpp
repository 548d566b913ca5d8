// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowOptions.h"

#include "app/intercom/ApiBase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace keybearer {
namespace {

constexpr std::array withValue{std::string_view("--data-dir"), std::string_view("--ca-file"),
    std::string_view("--proxy"), std::string_view("--api-url")};
constexpr std::array asksOnly{std::string_view("--help"), std::string_view("-h"),
    std::string_view("--version"), std::string_view("-v")};

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

Result<Done> take(WindowOptions &options, const QString &name, const QString &value)
{
    if (name == QLatin1String("--data-dir")) {
        options.dataDirectory = value;
    } else if (name == QLatin1String("--ca-file")) {
        options.network.caFile = value;
        options.namesCaFile = true;
    } else if (name == QLatin1String("--proxy")) {
        options.network.proxy = value;
        options.namesProxy = true;
    } else {
        const Result<QUrl> base = parseApiBase(value);
        if (!base)
            return Unexpected(Error::of(ErrorKind::WrongUsage, name));
        options.apiUrl = *base;
    }
    return Done();
}

} // namespace

bool isCommand(int argc, const char *const argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (isOneOf(asksOnly, argument))
            return true;
        if (isOneOf(withValue, argument))
            ++i; // its value is no command
        else if (argument.substr(0, 1) != "-")
            return true; // a wrong one too: the command line says what is wrong
    }
    return false;
}

Result<WindowOptions> parseWindowOptions(const QStringList &arguments)
{
    WindowOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments.at(i).section(QLatin1Char('='), 0, 0);
        if (name == QLatin1String("--practice") && name == arguments.at(i)) {
            options.practice = true;
            continue;
        }
        const bool inOne = name != arguments.at(i);
        const bool hasValue = inOne || i + 1 < arguments.size();
        if (!isOneOf(withValue, name.toStdString()) || !hasValue)
            return Unexpected(Error::of(ErrorKind::WrongUsage, name));
        const QString value =
            inOne ? arguments.at(i).section(QLatin1Char('='), 1) : arguments.at(++i);
        const Result<Done> taken = take(options, name, value);
        if (!taken)
            return Unexpected(taken.error());
    }
    return options;
}

} // namespace keybearer
