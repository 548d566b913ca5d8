// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ShownTexts.h"

#include "ui/common/DataLabel.h"
#include "ui/common/PaintedTexts.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOptionViewItem>
#include <QTabBar>

namespace keybearer {
namespace {

class Collector final {
public:
    void add(QWidget &widget);
    QList<ShownText> taken() && { return std::move(m_texts); }

private:
    void put(const QByteArray &role, QString text, bool isData = false);
    void addWritten(const QWidget &widget);
    void addField(const QLineEdit &field);
    void addView(const QAbstractItemView &view);
    void addHeader(const QHeaderView &header);
    void addIndex(const QAbstractItemView &view, const QModelIndex &index);

    QString m_name;
    QList<ShownText> m_texts;
};

QString nameOf(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_")))
            return each->objectName();
    }
    return QString::fromLatin1(widget.metaObject()->className());
}

void Collector::put(const QByteArray &role, QString text, bool isData)
{
    text.remove(QLatin1Char('&'));
    if (!text.isEmpty())
        m_texts.append(
            {QString(m_name % QLatin1Char(' ') % QLatin1String(role.constData())), text, isData});
}

void Collector::add(QWidget &widget)
{
    m_name = nameOf(widget);
    const bool isData = qobject_cast<const DataLabel *>(&widget);
    if (widget.isWindow())
        put("title", widget.windowTitle());
    put("tooltip", widget.toolTip(), isData);
    put("description", widget.accessibleDescription());
    put("status tip", widget.statusTip());
    put("what's this", widget.whatsThis());
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget)) {
        put("name", spoken->text(QAccessible::Name), isData);
        put("spoken description", spoken->text(QAccessible::Description), isData);
    }
    for (const QAction *action : widget.actions()) {
        put("action", action->text());
        put("action's tooltip", action->toolTip());
    }
    addWritten(widget);
}

void Collector::addWritten(const QWidget &widget)
{
    if (const auto *painted = dynamic_cast<const PaintedTexts *>(&widget)) {
        for (const PaintedText &text : painted->paintedTexts())
            put("painted", text.text, text.isData);
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        put("text", label->text(), qobject_cast<const DataLabel *>(label));
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        put("text", button->text());
    else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        addField(*field);
    else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget))
        put("text", plain->toPlainText());
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            put("tab", tabs->tabText(i));
            put("tab's tooltip", tabs->tabToolTip(i));
        }
    } else if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < choice->count(); ++i) {
            put("choice", choice->itemText(i));
            put("choice's tooltip", choice->itemData(i, Qt::ToolTipRole).toString());
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        addHeader(*header);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        addView(*view);
    }
}

void Collector::addField(const QLineEdit &field)
{
    put("placeholder", field.placeholderText());
    // What a person typed is theirs; what the program wrote into a field nobody can type in is
    // ours.
    put("text", field.text(), !field.isReadOnly());
}

void Collector::addHeader(const QHeaderView &header)
{
    for (int i = 0; header.model() && i < header.count(); ++i) {
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                 static_cast<int>(Qt::AccessibleTextRole)})
            put("heading", header.model()->headerData(i, header.orientation(), role).toString());
    }
}

void Collector::addView(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    const int rows = model ? qMin(model->rowCount(view.rootIndex()), 60) : 0;
    const bool table = view.inherits("QTableView");
    for (int row = 0; row < rows; ++row) {
        const int columns = table ? model->columnCount(view.rootIndex()) : 1;
        for (int column = 0; column < columns; ++column)
            addIndex(view, model->index(row, column, view.rootIndex()));
    }
}

void Collector::addIndex(const QAbstractItemView &view, const QModelIndex &index)
{
    const QByteArray column = "column " + QByteArray::number(index.column());
    const auto role = [&](Qt::ItemDataRole which) { return index.data(which).toString(); };
    put(column + " tooltip", role(Qt::ToolTipRole));
    put(column + " name", role(Qt::AccessibleTextRole));
    put(column + " description", role(Qt::AccessibleDescriptionRole));
    const auto *painted = dynamic_cast<const PaintedItemTexts *>(view.itemDelegateForIndex(index));
    if (!painted)
        return put(column + " text", role(Qt::DisplayRole));
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = QRect(QPoint(), QSize(400, 60));
    for (const PaintedText &text : painted->paintedTexts(option, index))
        put(column + " painted", text.text, text.isData);
}

} // namespace

BracketTranslator::BracketTranslator(QChar open, QChar close)
    : m_open(open)
    , m_close(close)
{
}

QString BracketTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int) const
{
    const QByteArray asker(context);
    const QByteArray text(source);
    if (!asker.startsWith('Q') && !text.isEmpty())
        m_asked.insert({asker, text, QByteArray(disambiguation)});
    return QString(m_open % QString::fromUtf8(source) % m_close);
}

QString BracketTranslator::outside(const QString &text) const
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == m_open)
            ++depth;
        else if (letter == m_close)
            --depth;
        else if (depth <= 0)
            rest += letter;
    }
    return rest;
}

QList<ShownText> shownTextsIn(QWidget &window)
{
    Collector collector;
    collector.add(window);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            collector.add(*widget);
    }
    return std::move(collector).taken();
}

} // namespace keybearer
