// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace keybearer {

/// What a run of the real program left behind.
struct Ran {
    int code = -1; ///< -1: did not end in time, or crashed
    QByteArray out;
    QByteArray err;
    QJsonObject json() const; ///< of standard output; empty when it is no object
};

/// The real program as its users run it, with a data directory of its own.
class Program {
public:
    Program();
    /// Runs it to its end with `input` on standard input.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs a line of a POSIX shell in the same environment.
    Ran runInShell(const QString &line, const QByteArray &input = {}) const;
    static QString path();
    /// Starts it and leaves it running; standard output can be read line by line.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    QString directory() const { return m_directory.path(); }
    /// Environment variables for the runs that follow.
    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }

private:
    static Ran ended(QProcess &process, const QByteArray &input);

    QTemporaryDir m_directory;
    QProcessEnvironment m_environment;
};

/// `keybearer practice` in a process of its own.
class Practice {
public:
    explicit Practice(const Program &program);
    ~Practice();
    /// The line that it printed; empty when it did not start.
    QJsonObject addresses() const { return m_addresses; }
    QByteArray token() const { return text("token").toUtf8(); }
    QString text(const char *key) const;
    /// POSTs an order to the control URL; the new state, or an object with `error`.
    QJsonObject order(const QJsonObject &order) const;
    QJsonObject state() const;

private:
    QJsonObject call(const QByteArray &method, const QByteArray &body) const;

    std::unique_ptr<QProcess> m_process;
    QJsonObject m_addresses;
};

} // namespace keybearer
