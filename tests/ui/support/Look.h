// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/Language.h"
#include "ui/common/Theme.h"

#include <QSize>
#include <QStringList>
#include <QTranslator>

class QApplication;

namespace keybearer {

/// Translates without a catalogue: into German with every text longer by four tenths, or into
/// Arabic letters. Placeholders, and in German the mnemonic, stay.
class PseudoTranslator final : public QTranslator {
public:
    explicit PseudoTranslator(bool isArabic);

    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    bool m_isArabic;
};

/// How a screen is looked at.
struct Look {
    Scheme scheme = Scheme::Light;
    QString language; ///< a catalogue's code, or `pseudo-de`, `pseudo-ar`
    int text_percent = 100;
    QSize size;

    QString name() const; ///< `light-en-100-1280x820`
};

/// English, German and Arabic; made up where the catalogue is not finished.
QStringList screenLanguages();
/// Every scheme, language, text size and window size; the made-up languages as well.
QList<Look> allLooks();
/// The looks that are measured every time: each scheme and language at both text sizes and both
/// window sizes, but not each with each.
QList<Look> sweepLooks();

/// Puts looks on the program; the language of the last one is taken off at the end.
class Dresser final {
public:
    explicit Dresser(QApplication &application);
    ~Dresser();
    Q_DISABLE_COPY_MOVE(Dresser)

    void wear(const Look &look);

private:
    void speak(const QString &language);

    QApplication &m_application;
    Language m_language;
    QString m_spoken;
    PseudoTranslator m_german{false};
    PseudoTranslator m_arabic{true};
};

} // namespace keybearer
