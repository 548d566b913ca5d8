// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/Record.h"

#include <QObject>

namespace keybearer {

class MainWindow;

/// Checks a record that a person was given, as `keybearer verify` does: asks for the file and says
/// what it is worth and what it tells. No connection is needed for it. The window outlives it.
class RecordDesk final : public QObject {
    Q_OBJECT

public:
    RecordDesk(MainWindow &window, QObject *parent);

    void ask();
    void check(const QString &file);

private:
    void tell(const QString &file, const Result<RecordCheck> &found);

    MainWindow &m_window;
};

} // namespace keybearer
