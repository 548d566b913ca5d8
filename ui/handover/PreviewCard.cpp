// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/PreviewCard.h"

#include "ui/common/Card.h"
#include "ui/common/DataLabel.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/PairLayout.h"
#include "ui/common/Theme.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace keybearer {
namespace {

QString readable(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return QString::fromUtf8(json.isNull() ? body : json.toJson().trimmed());
}

} // namespace

PreviewCard::PreviewCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QStringLiteral("previewCard"), this))
    , m_explanation(makeParagraph(TextRole::Muted, this, QStringLiteral("previewExplanation")))
    , m_fromLabel(makeLabel(TextRole::Muted, this, QStringLiteral("previewFromLabel")))
    , m_from(new DataLabel(QStringLiteral("body"), QStringLiteral("previewFrom"), this))
    , m_toLabel(makeLabel(TextRole::Muted, this, QStringLiteral("previewToLabel")))
    , m_to(new DataLabel(QStringLiteral("strong"), QStringLiteral("previewTo"), this))
    , m_pageLabel(makeParagraph(TextRole::Muted, this, QStringLiteral("previewPageLabel")))
    , m_page(new DataLabel(QStringLiteral("body"), QStringLiteral("previewPage"), this))
    , m_request(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("preview"));
    m_request->setObjectName(QStringLiteral("previewRequest"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setLayoutDirection(Qt::LeftToRight); // HTTP and JSON
    keepScaled(m_request, [this] {
        m_request->setFont(fixedFont());
        fitRequest();
    });
    auto *emails = new PairLayout(PairLayout::Grows::Second);
    emails->addPair(m_fromLabel, m_from);
    emails->addPair(m_toLabel, m_to);
    m_card->body()->addLayout(emails);
    m_card->body()->addWidget(m_explanation);
    m_card->body()->addWidget(m_pageLabel);
    m_card->body()->addWidget(m_page);
    m_card->body()->addWidget(m_request);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void PreviewCard::present(const ChangePreview &preview, bool decided)
{
    const bool sends = preview.route == Route::Scim;
    m_card->setHeading(decided ? tr("The change that was planned")
            : sends            ? tr("What Keybearer will send")
                               : tr("What a person will do"));
    m_fromLabel->setText(decided ? tr("Email before") : tr("Email now"));
    m_from->setData(preview.emailFrom);
    m_toLabel->setText(decided ? tr("Requested email") : tr("Email afterwards"));
    m_to->setData(preview.emailTo);
    m_explanation->setText(sends
            ? tr("This one request, once. The SCIM token is masked here; the access token is not "
                 "part "
                 "of it.")
            : tr(
                "Sign in to Intercom as the API account, open “Your account”, change the email and "
                "save. Keybearer only watches."));
    m_explanation->setVisible(sends || !decided);
    const bool opens = !sends && !decided && !preview.url.isEmpty();
    m_pageLabel->setText(tr("“Start the change” opens this page in your browser:"));
    m_page->setData(preview.url.toDisplayString());
    m_pageLabel->setVisible(opens);
    m_page->setVisible(opens);
    m_request->setAccessibleName(tr("The request"));
    m_request->setVisible(sends);
    if (!sends)
        return;
    const QString text = requestText(preview);
    m_request->setPlainText(text);
    fitRequest();
}

void PreviewCard::fitRequest()
{
    const int lines = qBound(4, m_request->blockCount() + 1, 14);
    m_request->setFixedHeight(lines * m_request->fontMetrics().lineSpacing() + 20);
}

QString PreviewCard::requestText(const ChangePreview &preview) const
{
    return QString::fromLatin1(preview.method) % QLatin1Char(' ')
        % preview.url.toString(QUrl::FullyEncoded)
        % QStringLiteral("\nAuthorization: Bearer ••••\n\n") % readable(preview.body);
}

} // namespace keybearer
