// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QSize>
#include <QString>
#include <QTranslator>

class QApplication;

namespace keybearer {

/// The languages that screens are measured in. The two made-up ones need no catalogue: German with
/// every text longer by four tenths, Arabic letters from right to left.
enum class ScreenLanguage { English, PseudoGerman, PseudoArabic };

/// Makes a text of a made-up language; placeholders, and in German the mnemonic, stay.
class PseudoTranslator final : public QTranslator {
public:
    explicit PseudoTranslator(ScreenLanguage language);

    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    ScreenLanguage m_language;
};

/// How a screen is looked at.
struct Look {
    Scheme scheme = Scheme::Light;
    ScreenLanguage language = ScreenLanguage::English;
    int text_percent = 100;
    QSize size;

    QString name() const; ///< `light-en-100-1280x820`
};

/// Every scheme, language, text size and window size.
QList<Look> allLooks();
QString languageName(ScreenLanguage language); ///< `en`, `de`, `ar`

/// Puts looks on the program; the language of the last one is taken off at the end.
class Dresser final {
public:
    explicit Dresser(QApplication &application);
    ~Dresser();
    Q_DISABLE_COPY_MOVE(Dresser)

    void wear(const Look &look);

private:
    void speak(ScreenLanguage language);

    QApplication &m_application;
    ScreenLanguage m_language = ScreenLanguage::English;
    PseudoTranslator m_german{ScreenLanguage::PseudoGerman};
    PseudoTranslator m_arabic{ScreenLanguage::PseudoArabic};
};

} // namespace keybearer
