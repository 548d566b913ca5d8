// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/IsolatingTranslator.h"

#include <QLocale>
#include <QObject>

class QCoreApplication;

namespace keybearer {

/// The one place that knows the languages. Puts our catalogue and Qt's own in force and sets the
/// default QLocale; can change while the program runs. Lives as long as the application is to
/// speak. GUI thread.
class Language final : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< as in the catalogue's file name: "de", "pt_BR"
        QString name; ///< in the language itself; never translated
    };

    /// Begins with the system's language.
    explicit Language(QCoreApplication &application, QObject *parent = nullptr);
    ~Language() override;

    /// Every language the program is meant for, finished or not.
    static QList<Choice> planned();
    /// Those with a finished catalogue in this program; English always.
    static QList<Choice> builtIn();
    /// The first language of `wanted` (BCP 47 names, best first) among `codes`; else English.
    static QString bestOf(const QStringList &wanted, const QStringList &codes);

    /// A code of builtIn(), or "system". Anything else counts as "system".
    void setLanguage(const QString &code);
    /// For a window: from right to left, addresses and ids in a sentence keep their order. From the
    /// next setLanguage() on.
    void isolateData() { m_isolating = true; }
    QString code() const { return m_code; } ///< of the language in force, never "system"
    Qt::LayoutDirection direction() const { return QLocale(m_code).textDirection(); }

Q_SIGNALS:
    /// After the catalogues changed: the window takes its layout direction from here.
    void changed(Qt::LayoutDirection direction);

private:
    QString m_code;
    bool m_isolating = false;
    IsolatingTranslator m_own;
    QTranslator m_qt;
};

} // namespace keybearer
