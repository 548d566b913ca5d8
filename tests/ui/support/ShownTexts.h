// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

#include <array>
#include <set>

class QWidget;

namespace keybearer {

/// Puts a pair of brackets around every text that goes through translation, and changes nothing
/// else: what is shown without them was never given to a translator.
class BracketTranslator final : public QTranslator {
public:
    BracketTranslator(QChar open, QChar close);

    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /// What of the text stands outside the brackets.
    QString outside(const QString &text) const;
    bool hasBracket(const QString &text) const { return text.contains(m_open); }

    /// One of our own texts, as it is looked up: its context, the text, what tells it apart.
    using Asked = std::array<QByteArray, 3>;
    /// What was looked up since it was installed, but for Qt's own texts.
    const std::set<Asked> &asked() const { return m_asked; }

private:
    mutable std::set<Asked> m_asked;
    QChar m_open;
    QChar m_close;
};

/// One text that a person reads or hears.
struct ShownText {
    QString where; ///< `objectName tooltip`, `objectName column 2 text`, …
    QString text; ///< without mnemonics
    bool isData = false; ///< its widget says so
};

/// Every text of every visible widget of the window: what is written, hints, what a screen reader
/// says, headings, choices that are not open yet, and actions.
QList<ShownText> shownTextsIn(QWidget &window);

} // namespace keybearer
