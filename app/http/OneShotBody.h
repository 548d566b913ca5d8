// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace keybearer {

/// The body of a change. Sequential, so that it can be read once and never rewound: Qt re-sends any
/// request whose connection closes before the answer, and gives up with ContentReSendError only
/// when it can't rewind the body (measured on 6.4.2). Qt reads it when the connection stands.
class OneShotBody final : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    /// True once a byte was handed to Qt: from here on the server may have the request.
    bool wasRead() const { return m_read > 0; }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace keybearer
