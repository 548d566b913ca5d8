// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/RecordCard.h"

#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/DataLabel.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"
#include "ui/common/SaidBar.h"
#include "ui/handover/RecordFileCheck.h"
#include "ui/handover/ShortTime.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

#include <utility>

namespace keybearer {

RecordCard::RecordCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("recordCard"), this))
    , m_text(makeParagraph(TextRole::Body, this, QStringLiteral("recordText")))
    , m_limits(makeParagraph(TextRole::Muted, this, QStringLiteral("recordLimits")))
    , m_save(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_fileName(new DataLabel(QStringLiteral("muted"), QStringLiteral("recordFile"), this))
    , m_idText(makeParagraph(TextRole::Muted, this, QStringLiteral("recordIdText")))
    , m_id(new DataLabel(QStringLiteral("muted"), QStringLiteral("recordId"), this))
    , m_copyId(new QPushButton(this))
    , m_verdict(new SaidBar(QStringLiteral("recordVerdict"), this))
{
    setObjectName(QStringLiteral("record"));
    m_save->setObjectName(QStringLiteral("saveRecord"));
    m_again->setObjectName(QStringLiteral("checkRecord"));
    m_other->setObjectName(QStringLiteral("checkOtherRecord"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_again);
    buttons->addWidget(m_other);
    m_card->body()->addWidget(m_text);
    m_card->body()->addWidget(m_limits);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_fileName);
    m_card->body()->addWidget(m_idText);
    m_copyId->setObjectName(QStringLiteral("copyRecordId"));
    m_copyId->setProperty("link", true);
    auto *number = new QHBoxLayout;
    number->setSpacing(4);
    number->addWidget(m_id);
    number->addWidget(m_copyId);
    number->addStretch();
    m_card->body()->addLayout(number);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_card);
    column->addWidget(m_verdict);
    connect(m_save, &QPushButton::clicked, this, &RecordCard::saveWanted);
    connect(m_other, &QPushButton::clicked, this, &RecordCard::checkWanted);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_asked = true;
        check(m_file);
    });
    connect(m_copyId, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_id->data()); });
    clear();
    keepTranslated(this, [this] { retranslate(); });
}

void RecordCard::clear()
{
    m_file.clear();
    m_checked.reset();
    m_fileName->setData(QString());
    for (QWidget *part : {static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_fileName),
             static_cast<QWidget *>(m_verdict)})
        part->hide();
}

void RecordCard::present(
    const QString &handoverId, const QString &file, RecordState state, const QDateTime &savedAt)
{
    m_id->setData(handoverId);
    for (QWidget *part : {static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_idText),
             static_cast<QWidget *>(m_copyId)})
        part->setVisible(!handoverId.isEmpty());
    const bool same = state == m_state && savedAt == m_savedAt;
    m_state = state;
    m_savedAt = savedAt;
    if (file.isEmpty())
        clear();
    else if (file != m_file)
        check(file);
    else if (!same)
        sayCheck();
}

QWidget *RecordCard::verdict() const
{
    return m_verdict;
}

void RecordCard::lead(bool leads)
{
    mark(m_save, "primary", leads);
}

void RecordCard::check(const QString &file)
{
    m_file = file;
    m_fileName->setData(QDir::toNativeSeparators(file));
    m_fileName->show();
    checkRecordFile(
        file, this, [this, file](const Result<RecordCheck> &found) { onChecked(file, found); });
}

void RecordCard::onChecked(const QString &file, const Result<RecordCheck> &check)
{
    if (file != m_file)
        return; // another handover is shown by now
    m_checked = check;
    m_again->show();
    m_verdict->show();
    sayCheck();
    if (std::exchange(m_asked, false))
        Q_EMIT checked();
}

void RecordCard::sayCheck()
{
    if (!m_checked)
        return;
    const Result<RecordCheck> &check = *m_checked;
    if (!check) {
        m_verdict->say(Glyph::Unknown, sayOfFile(check.error()));
        return;
    }
    Said said = say(*check);
    if (check->valid && m_state == RecordState::Outdated) {
        said.happened = tr("The saved file is an earlier state: it is intact and complete up to "
                           "%1, and the handover went on since then.")
                            .arg(shortTime(m_savedAt));
        said.next = tr("Save the record again, and pass on the new file.");
        m_verdict->say(Glyph::Limited, said);
        return;
    }
    if (check->valid)
        said.happened = tr("The saved file is intact.");
    m_verdict->say(check->valid ? Glyph::Alive : Glyph::Dead, said);
}

void RecordCard::setOver(bool over)
{
    if (std::exchange(m_isOver, over) != over)
        retranslate();
}

void RecordCard::retranslate()
{
    m_card->setHeading(tr("The record of this handover"));
    m_text->setText(
        tr("One file with what was meant, what was found before the change, every test call while "
           "it was made, the comparison afterwards and every step of the follow-up. It holds no "
           "token and no customer data. Both sides can keep it and check it, also with “keybearer "
           "verify”."));
    m_limits->setText(
        tr("Each line is chained to the one before, so a later change of a line shows. It is not "
           "signed yet: it is no proof against someone who rewrites the whole file."));
    m_idText->setText(m_isOver
            ? tr("The number of this handover, by which it is found in the history:")
            : tr("The number of this handover, by which it is found in the history and continued "
                 "in a terminal (“keybearer handover --resume”):"));
    m_copyId->setText(tr("Copy the number"));
    m_save->setText(tr("Save the recor&d…"));
    m_again->setText(tr("Check the f&ile"));
    m_other->setText(tr("&Check a record from someone else…"));
    sayCheck();
}

} // namespace keybearer
