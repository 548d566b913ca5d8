// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryDetails.h"

#include "app/wording/HistoryWording.h"
#include "app/wording/Wording.h"
#include "ui/common/DialogSize.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace keybearer {

HistoryDetails::HistoryDetails(QWidget *parent)
    : QDialog(parent)
    , m_headline(makeParagraph(TextRole::Heading, this, QStringLiteral("historyDetailsHeadline")))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_handover(new QPushButton(this))
    , m_record(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("historyDetails"));
    keepDialogSize(this, {720, 480});
    m_text->setObjectName(QStringLiteral("historyDetailsText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    keepScaled(m_text, [this] { m_text->setFont(fixedFont()); });
    m_copy->setObjectName(QStringLiteral("historyDetailsCopy"));
    m_handover->setObjectName(QStringLiteral("historyDetailsHandover"));
    m_record->setObjectName(QStringLiteral("historyDetailsRecord"));
    m_close->setObjectName(QStringLiteral("historyDetailsClose"));
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_handover);
    buttons->addWidget(m_record);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_headline);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_handover, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT handoverWanted(m_row.connection.fingerprint, m_row.handoverId);
    });
    connect(m_record, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT recordWanted(m_row.handoverId);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    keepTranslated(this, [this] { retranslate(); });
}

void HistoryDetails::present(const HistoryRow &row)
{
    m_row = row;
    m_entry.reset();
    render();
    show();
    raise();
    activateWindow();
}

void HistoryDetails::presentEntry(qint64 seq, const Result<ChainEntry> &entry)
{
    if (seq != m_row.seq)
        return; // another row is shown by now
    m_entry = entry;
    render();
}

void HistoryDetails::render()
{
    if (m_row.id == 0)
        return;
    for (QPushButton *button : {m_handover, m_record})
        button->setVisible(!m_row.handoverId.isEmpty());
    m_headline->setText(kindText(m_row.facet.kind));
    QStringList lines{detailText(m_row), QString(),
        tr("Connection: %1").arg(connectionThen(m_row.connection)),
        tr("Fingerprint: %1").arg(inFours(m_row.connection.fingerprint)),
        tr("Local time: %1").arg(exactTime(m_row.at.toLocalTime(), QLocale::LongFormat)),
        tr("UTC: %1").arg(m_row.at.toString(Qt::ISODateWithMs))};
    if (const QString state = stateText(m_row.facet); !state.isEmpty())
        lines.append(tr("State: %1").arg(state));
    if (!m_row.handoverId.isEmpty())
        lines.append(tr("Handover: %1").arg(m_row.handoverId));
    if (m_entry && *m_entry) {
        lines.append({QString(),
            tr("Entry %1 of the chain, as it is stored:").arg(QLocale().toString((*m_entry)->seq)),
            QString::fromUtf8((*m_entry)->line), QString(), tr("Its SHA-256:"),
            QString::fromLatin1((*m_entry)->hash)});
    } else if (m_entry) {
        lines.append({QString(), say(m_entry->error()).inOneLine()});
    } else if (m_row.seq == 0) {
        lines.append({QString(),
            tr("Plain tests are not part of the chain, so they have no "
               "hash.")});
    }
    m_text->setPlainText(lines.join(u'\n'));
}

void HistoryDetails::retranslate()
{
    setWindowTitle(tr("Everything that is kept of this row"));
    m_text->setAccessibleName(tr("Everything that is kept of this row"));
    m_copy->setText(tr("&Copy"));
    m_handover->setText(tr("&Go to the handover"));
    m_record->setText(tr("Save the &record…"));
    m_close->setText(tr("Close"));
    render();
}

} // namespace keybearer
