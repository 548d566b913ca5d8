// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Appearance.h"
#include "ui/common/SystemLookSource.h"
#include "ui/common/Theme.h"

class QApplication;

namespace keybearer {

/// Puts an Appearance in force in the whole program, at once and while it runs, and follows the
/// system where that was chosen. One for the program, made before the first widget: it remembers
/// the system's own palette. GUI thread.
class AppearanceController final : public QObject {
    Q_OBJECT

public:
    enum class Sheet { AtOnce, WhenDressed };

    explicit AppearanceController(
        QApplication &application, Sheet sheet = Sheet::AtOnce, QObject *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /// Puts the style sheet in force, too: when the window is built and before it is shown. Under a
    /// sheet every parent that a widget gets on the way would measure it anew.
    void dress();
    const Appearance &appearance() const { return m_appearance; }
    /// What is in force, after the system was asked.
    Scheme scheme() const;
    bool motionReduced() const;

Q_SIGNALS:
    /// After what is in force changed.
    void changed();

private:
    void apply();

    QApplication &m_application;
    Appearance m_appearance;
    SystemLookSource m_system;
    bool m_isDressed; ///< the sheet is in force
    bool m_paletteIsDark; ///< the system's, before ours
};

} // namespace keybearer
