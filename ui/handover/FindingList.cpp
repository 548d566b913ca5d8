// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/FindingList.h"

#include "app/handover/Preflight.h"
#include "app/wording/Text.h"
#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/GlyphLabel.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Mark.h"
#include "ui/common/Wrapped.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keybearer {
namespace {

constexpr int leastFolded = 2; // a button takes as much room

int urgency(const Finding &finding)
{
    switch (finding.level) {
    case Finding::Level::Stops:
        return 0;
    case Finding::Level::LookAtThis:
        return 1;
    case Finding::Level::Unknown:
        return 2;
    case Finding::Level::Fine:
        return 3;
    }
    return 3;
}

/// No API shows it: somebody has said so.
bool isAnswered(const Finding &finding)
{
    const QList<Finding> answers = findingsFromReplies(Route::Guided, {});
    return std::any_of(answers.begin(), answers.end(),
        [&](const Finding &answer) { return answer.subject == finding.subject; });
}

bool same(const QList<Finding> &left, const QList<Finding> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const Finding &a, const Finding &b) {
            return a.subject == b.subject && a.level == b.level && a.datum == b.datum;
        });
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("findingsCard"), this))
    , m_showAll(new Wrapped<QPushButton>(this))
    , m_rest(makeTheRest())
{
    setObjectName(QStringLiteral("findingList"));
    setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->addWidget(m_rest);
    keepTranslated(this, [this] {
        m_card->setHeading(tr("What was checked before the change"));
        setAccessibleName(m_card->accessibleName());
        makeRows();
    });
}

void FindingList::present(const QList<Finding> &findings, bool brief)
{
    const bool known = same(findings, m_shown);
    if (m_rows && known && brief == m_brief)
        return;
    m_all = m_all && known;
    m_shown = findings;
    m_brief = brief;
    makeRows();
}

void FindingList::makeRows()
{
    QList<Finding> sorted = m_shown;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Finding &a, const Finding &b) { return urgency(a) < urgency(b); });
    delete m_rows;
    m_rows = new QWidget(m_card);
    QStringList spoken;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    m_card->body()->insertWidget(m_card->body()->indexOf(m_rest), m_rows);
    const int fine = countOf(sorted, Finding::Level::Fine);
    const bool folds = m_brief && !m_all && fine > leastFolded;
    for (const Finding &finding : sorted) {
        if (!folds || finding.level != Finding::Level::Fine)
            addRow(finding);
        spoken.append(
            tr("%1: %2", "a level and a finding").arg(word(finding.level), say(finding).happened));
    }
    m_rest->setVisible(folds);
    m_showAll->setText(tr("Show the %Ln check(s) that are fine", nullptr, fine));
    setAccessibleDescription(sentences(spoken));
}

// Made once, so that Tab comes to it where it stands.
QWidget *FindingList::makeTheRest()
{
    auto *rest = new QWidget(m_card);
    auto *glyph = new GlyphLabel(16, rest);
    glyph->setGlyph(glyphOf(Finding::Level::Fine));
    m_showAll->setObjectName(QStringLiteral("findingsAll"));
    m_showAll->setProperty("link", true);
    connect(m_showAll, &QPushButton::clicked, this, &FindingList::showAll);
    auto *row = new QHBoxLayout(rest);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(glyph, 0, Qt::AlignVCenter);
    row->addWidget(m_showAll, 0, Qt::AlignLeading);
    row->addStretch();
    return rest;
}

void FindingList::showAll()
{
    m_all = true;
    setFocus(Qt::OtherFocusReason); // the button goes
    makeRows();
}

bool FindingList::needsALook() const
{
    return std::any_of(m_shown.begin(), m_shown.end(),
        [](const Finding &finding) { return finding.level != Finding::Level::Fine; });
}

void FindingList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    frame(true);
}

void FindingList::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    frame(false);
}

void FindingList::frame(bool focused)
{
    mark(m_card, "focused", focused);
}

void FindingList::addRow(const Finding &finding)
{
    const Said said = say(finding);
    const bool fine = finding.level == Finding::Level::Fine;
    auto *glyph = new GlyphLabel(16, m_rows);
    glyph->setGlyph(glyphOf(finding.level));
    const QString name =
        QLatin1String("finding") % QString::number(static_cast<int>(finding.subject));
    auto *happened = makeParagraph(TextRole::Body, m_rows, name);
    happened->setText(said.happened);
    happened->setAccessibleName(
        tr("%1: %2", "a level and a finding").arg(word(finding.level), said.happened));
    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(happened);
    if (fine && isAnswered(finding)) {
        auto *answered = makeParagraph(TextRole::Muted, m_rows, name % QLatin1String("Why"));
        answered->setText(tr("This is an answer, not a check: Intercom does not show it."));
        text->addWidget(answered);
    }
    if (!fine) {
        auto *details = makeParagraph(TextRole::Muted, m_rows, name % QLatin1String("Why"));
        details->setText(Said{QString(), said.means, said.next}.inOneLine());
        text->addWidget(details);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

} // namespace keybearer
