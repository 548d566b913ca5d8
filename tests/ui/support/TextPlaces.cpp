// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/TextPlaces.h"

#include "app/base/Isolates.h"
#include "ui/common/DataLabel.h"
#include "ui/common/PaintedTexts.h"
#include "ui/common/PlainToolTip.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace keybearer {
namespace {

QString plain(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(1), QLatin1Char('&'));
}

// The widest part that can't be broken: a word, as line breaking finds it.
int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    const QStringList words = text.split(QRegularExpression(QStringLiteral("[\\s\u200B\\-/]+")));
    for (const QString &word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

TextPlace placeIn(
    const QWidget &widget, const QRect &box, const QString &text, const QFont &font, int flags)
{
    const QFontMetrics metrics(font);
    TextPlace place;
    place.widget = &widget;
    place.text = text;
    place.font = font;
    place.box = box;
    const QRect bound = flags & Qt::TextWordWrap ? QRect(box.topLeft(), QSize(box.width(), 100'000))
                                                 : QRect(0, 0, 100'000, 100'000);
    place.needed = metrics.boundingRect(bound, flags & Qt::TextWordWrap, text).size();
    if (flags & Qt::TextWordWrap)
        place.needed.setWidth(qMin(place.needed.width(), widestWord(metrics, text)));
    place.ink = metrics.boundingRect(box, flags, text).intersected(box);
    return place;
}

void addLabel(QList<TextPlace> &places, const QLabel &label)
{
    if (label.text().isEmpty())
        return;
    const auto *data = qobject_cast<const DataLabel *>(&label);
    const int flags =
        static_cast<int>(QStyle::visualAlignment(label.layoutDirection(), label.alignment()))
        | (label.wordWrap() ? Qt::TextWordWrap : 0);
    TextPlace place =
        placeIn(label, label.contentsRect(), plain(label.text()), label.font(), flags);
    if (data) {
        place.isData = true;
        place.needed = {
            label.fontMetrics().horizontalAdvance(data->data()), label.fontMetrics().height()};
        place.wholeIsKnown = label.accessibleName() == data->data()
            && (withoutIsolates(label.text()) == data->data()
                || label.toolTip() == plainToolTip(data->data()));
    } else if (label.wordWrap()) {
        place.needed.setHeight(
            label.heightForWidth(label.width()) - (label.height() - label.contentsRect().height()));
    }
    places.append(place);
}

QRect contentsOf(const QAbstractButton &button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    if (qobject_cast<const QRadioButton *>(&button))
        return button.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &button);
    if (qobject_cast<const QCheckBox *>(&button))
        return button.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &button);
    return button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
}

void addButton(QList<TextPlace> &places, const QAbstractButton &button)
{
    const bool known = qobject_cast<const QPushButton *>(&button)
        || qobject_cast<const QRadioButton *>(&button) || qobject_cast<const QCheckBox *>(&button);
    if (!known || button.text().isEmpty())
        return;
    const bool centred = qobject_cast<const QPushButton *>(&button);
    places.append(placeIn(button, contentsOf(button), plain(button.text()), button.font(),
        Qt::AlignVCenter | (centred ? Qt::AlignHCenter : Qt::AlignLeft)));
}

void addField(QList<TextPlace> &places, const QLineEdit &field)
{
    if (!field.text().isEmpty() || field.placeholderText().isEmpty())
        return;
    QStyleOptionFrame option;
    option.initFrom(&field);
    const QRect box = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    places.append(placeIn(
        field, box.adjusted(2, 0, -2, 0), field.placeholderText(), field.font(), Qt::AlignVCenter));
}

void addChoice(QList<TextPlace> &places, const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = choice.isEditable();
    const QRect box = choice.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    places.append(placeIn(choice, box, choice.currentText(), choice.font(), Qt::AlignVCenter));
}

/// What a tab wants with the paddings that the style draws.
struct TabHints : QTabBar {
    static int widthOf(const QTabBar &tabs, int tab)
    {
        return (tabs.*&TabHints::tabSizeHint)(tab).width();
    }
};

void addTabs(QList<TextPlace> &places, const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (!tabs.isTabVisible(i))
            continue;
        TextPlace place =
            placeIn(tabs, tabs.tabRect(i), plain(tabs.tabText(i)), tabs.font(), Qt::AlignCenter);
        place.needed.setWidth(TabHints::widthOf(tabs, i));
        places.append(place);
    }
}

void addHeader(QList<TextPlace> &places, const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int i = 0; i < header.count(); ++i) {
        const QString text =
            header.model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        if (header.isSectionHidden(i) || text.isEmpty())
            continue;
        const QRect box(
            header.sectionViewportPosition(i), 0, header.sectionSize(i), header.height());
        TextPlace place = placeIn(*header.viewport(), box, text, header.font(), Qt::AlignVCenter);
        place.needed.setWidth(header.sectionSizeHint(i));
        places.append(place);
    }
}

QStyleOptionViewItem optionFor(const QAbstractItemView &view, const QModelIndex &index)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = view.visualRect(index);
    option.font = view.font();
    option.fontMetrics = QFontMetrics(option.font);
    option.locale = view.locale();
    return option;
}

void addCell(QList<TextPlace> &places, const QAbstractItemView &view, const QModelIndex &index)
{
    const QAbstractItemDelegate *delegate = view.itemDelegateForIndex(index);
    const QStyleOptionViewItem option = optionFor(view, index);
    const QString whole = index.data(Qt::ToolTipRole).toString();
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    if (const auto *painted = dynamic_cast<const PaintedItemTexts *>(delegate)) {
        for (const PaintedText &text : painted->paintedTexts(option, index)) {
            TextPlace place = placeIn(*view.viewport(), text.box, text.text, text.font, text.flags);
            place.isData = text.isData;
            place.wholeIsKnown = whole.contains(text.text) && spoken.contains(text.text);
            places.append(place);
        }
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    TextPlace place = placeIn(*view.viewport(), option.rect, text, option.font, Qt::AlignVCenter);
    const auto *table = qobject_cast<const QTableView *>(&view);
    const auto *list = qobject_cast<const QListView *>(&view);
    place.needed = delegate->sizeHint(option, index);
    if ((table && table->wordWrap()) || (list && list->wordWrap()))
        place.needed.setWidth(qMin(place.needed.width(), widestWord(option.fontMetrics, text)));
    place.isData = !whole.isEmpty();
    place.wholeIsKnown = !whole.isEmpty() && !spoken.isEmpty();
    places.append(place);
}

void addCells(QList<TextPlace> &places, const QAbstractItemView &view)
{
    if (!view.model() || qobject_cast<const QHeaderView *>(&view))
        return;
    const int rows = qMin(view.model()->rowCount(view.rootIndex()), 60);
    const bool list = qobject_cast<const QListView *>(&view);
    const int columns = list ? 1 : view.model()->columnCount(view.rootIndex());
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = view.model()->index(row, column, view.rootIndex());
            const QRect cell = view.visualRect(index); // empty in a column that is not shown
            if (!cell.isEmpty() && cell.intersects(view.viewport()->rect()))
                addCell(places, view, index);
        }
    }
}

void addPainted(QList<TextPlace> &places, const QWidget &widget, const PaintedTexts &painted)
{
    for (const PaintedText &text : painted.paintedTexts()) {
        TextPlace place = placeIn(widget, text.box, text.text, text.font, text.flags);
        place.isData = text.isData;
        place.wholeIsKnown =
            widget.toolTip().contains(text.text) && widget.accessibleName().contains(text.text);
        places.append(place);
    }
}

void addTexts(QList<TextPlace> &places, const QWidget &widget)
{
    if (const auto *painted = dynamic_cast<const PaintedTexts *>(&widget))
        return addPainted(places, widget, *painted);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return addLabel(places, *label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return addButton(places, *button);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return addField(places, *field);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return addChoice(places, *choice);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return addTabs(places, *tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return addHeader(places, *header);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addCells(places, *view);
}

// A table's header scrolls with the table.
bool showsBar(const QAbstractScrollArea &area)
{
    const auto *table = qobject_cast<const QTableView *>(area.parentWidget());
    return area.horizontalScrollBar()->isVisible()
        || (table && table->horizontalScrollBar()->isVisible());
}

} // namespace

QList<TextPlace> textPlacesIn(const QWidget &window)
{
    QList<TextPlace> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            addTexts(places, *widget);
    }
    return places;
}

Sight sightOf(const QWidget &widget, const QRect &rect)
{
    const QWidget *window = widget.window();
    Sight sight;
    sight.whole = QRect(widget.mapTo(window, rect.topLeft()), rect.size());
    sight.seen = sight.whole;
    bool scrolls = false;
    bool scrollsSideways = false;
    for (const QWidget *above = &widget; above; above = above->parentWidget()) {
        const QRect bounds(above->mapTo(window, QPoint()), above->size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        const bool viewport = area && area->viewport() == above;
        // Sideways only what shows a bar: else a reader would have to know that there is more.
        const bool bar = viewport && showsBar(*area);
        const bool sideways =
            sight.whole.left() < bounds.left() || sight.whole.right() > bounds.right();
        const bool upOrDown =
            sight.whole.top() < bounds.top() || sight.whole.bottom() > bounds.bottom();
        sight.cut = sight.cut || (sideways && !bar && !scrollsSideways)
            || (upOrDown && !viewport && !scrolls);
        sight.seen = sight.seen.intersected(bounds);
        scrolls = scrolls || viewport;
        scrollsSideways = scrollsSideways || bar;
        if (above == window)
            break;
    }
    return sight;
}

} // namespace keybearer
