// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageTabs.h"

#include "ui/common/Mark.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace keybearer {
namespace {

// What the style sheet has beside a text, in pixels of the design.
constexpr int roomy = 28;
constexpr int tight = 8;

} // namespace

PageTabs::PageTabs(const QString &objectName, QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(objectName);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
}

QSize PageTabs::minimumSizeHint() const
{
    return {textsWidth() + count() * scaled(tight), QTabBar::minimumSizeHint().height()};
}

/// The chosen one is bold, and any of them may be.
int PageTabs::textsWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (int tab = 0; tab < count(); ++tab)
        width += metrics.size(Qt::TextShowMnemonic, tabText(tab)).width();
    return width;
}

void PageTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    if (isVisible())
        fit();
}

void PageTabs::showEvent(QShowEvent *event)
{
    fit();
    QTabBar::showEvent(event);
}

void PageTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        fit();
}

void PageTabs::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    if (isVisible())
        fit();
}

// Restyling takes the font off and puts it on again, which both ask for this.
void PageTabs::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const bool wanted = textsWidth() + count() * scaled(roomy) > width();
    if (wanted == m_tight)
        return;
    m_tight = wanted;
    mark(this, "tight", wanted);
    QEvent restyled(QEvent::StyleChange); // the tabs are laid out anew by this alone
    QCoreApplication::sendEvent(this, &restyled);
    updateGeometry();
}

} // namespace keybearer
