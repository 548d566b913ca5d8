// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teammate/FigureCard.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/RowTable.h"
#include "ui/common/SaveAs.h"
#include "ui/probe/GlyphDelegate.h"
#include "ui/teammate/SampleModel.h"

#include <QBuffer>
#include <QHeaderView>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QVariant>

namespace keybearer {
namespace {

constexpr qreal pictureScale = 2; // sharp in a document

QTableView *makeTable(SampleModel *model, const QString &objectName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setModel(model);
    makeRowTable(table);
    table->setItemDelegateForColumn(
        SampleModel::State, new GlyphDelegate(SampleModel::GlyphRole, table));
    keepScaled(table, [table] { table->verticalHeader()->setMinimumSectionSize(scaled(28)); });
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(SampleModel::State, QHeaderView::Stretch);
    return table;
}

QPushButton *makeLink(const QString &objectName, QWidget *parent)
{
    auto *link = new QPushButton(parent);
    link->setObjectName(objectName);
    link->setProperty("link", true);
    return link;
}

} // namespace

FigureCard::FigureCard(const QString &objectName, SampleModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_heading(makeParagraph(TextRole::Heading, this, objectName % QLatin1String("Heading")))
    , m_stack(new QStackedWidget(this))
    , m_picture(new QWidget(m_stack))
    , m_figure(new QVBoxLayout(m_picture))
    , m_sentence(makeParagraph(TextRole::Muted, this, objectName % QLatin1String("Sentence")))
    , m_links(new QWidget(this))
    , m_swap(makeLink(objectName % QLatin1String("Swap"), m_links))
    , m_savePicture(makeLink(objectName % QLatin1String("SavePicture"), m_links))
    , m_saveTable(makeLink(objectName % QLatin1String("SaveTable"), m_links))
    , m_fileName(objectName)
{
    setObjectName(objectName);
    setProperty("card", QStringLiteral("plain"));
    m_figure->setContentsMargins(0, 0, 0, 0);
    m_figure->setSpacing(4);
    m_stack->addWidget(m_picture);
    auto *links = new FlowLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(8);
    for (QPushButton *link : {m_swap, m_savePicture, m_saveTable})
        links->addWidget(link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_stack, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_links);
    column->addStretch(); // for a card that is higher than what it has to show
    connect(m_swap, &QPushButton::clicked, this, [this] { showTable(!showsTable()); });
    connect(m_savePicture, &QPushButton::clicked, this, &FigureCard::savePicture);
    connect(m_saveTable, &QPushButton::clicked, this, &FigureCard::saveTable);
    keepTranslated(this, [this] { retranslate(); });
    keepScaled(m_stack, [this] { fitTable(); });
    setSentence({});
    setHasData(false);
}

void FigureCard::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_sentence), widget);
}

void FigureCard::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    if (m_table)
        m_table->setAccessibleName(heading);
    retranslate();
}

void FigureCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    describe(sentence);
}

void FigureCard::describe(const QString &sentence)
{
    setAccessibleDescription(sentence);
    if (m_table)
        m_table->setAccessibleDescription(sentence);
}

QTableView *FigureCard::table()
{
    if (!m_table) {
        m_table = makeTable(m_model, objectName() % QLatin1String("Table"), m_stack);
        m_table->setAccessibleName(accessibleName());
        m_table->setAccessibleDescription(accessibleDescription());
        m_stack->addWidget(m_table);
        setTabOrder(m_saveTable, m_table);
    }
    return m_table;
}

bool FigureCard::showsTable() const
{
    return m_table && m_stack->currentWidget() == m_table;
}

void FigureCard::setHasData(bool hasData)
{
    m_links->setVisible(hasData);
    m_picture->setVisible(hasData);
    m_stack->setVisible(hasData);
    if (!hasData)
        showTable(false);
}

void FigureCard::showTable(bool shown)
{
    if (!shown && !m_table)
        return;
    // The hidden page must not keep the card as high as itself.
    m_picture->setSizePolicy(
        QSizePolicy::Preferred, shown ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    table()->setSizePolicy(
        QSizePolicy::Preferred, shown ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_picture);
    fitTable();
    m_stack->updateGeometry();
    retranslate();
}

void FigureCard::fitTable()
{
    if (m_table)
        m_table->setMinimumHeight(showsTable() ? scaled(150) : 0);
}

void FigureCard::savePicture()
{
    saveAs(this,
        {tr("Save the picture"), m_fileName % QLatin1String(".png"), [this] { return picture(); }},
        [this](Glyph glyph, const Said &said, const QString &file) {
            Q_EMIT saved(glyph, said, file);
        });
}

void FigureCard::saveTable()
{
    saveAs(this,
        {tr("Save the table"), m_fileName % QLatin1String(".csv"),
            [this] { return m_model->csv(); }},
        [this](Glyph glyph, const Said &said, const QString &file) {
            Q_EMIT saved(glyph, said, file);
        });
}

// The figure with its heading and its sentence on the card's ground, but without the links.
QByteArray FigureCard::picture()
{
    const QRect part(0, 0, width(), m_links->y());
    QPixmap pixmap(part.size() * pictureScale);
    pixmap.setDevicePixelRatio(pictureScale);
    pixmap.fill(colour(palette(), ThemeRole::Surface));
    render(&pixmap, QPoint(), part, QWidget::DrawChildren);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pixmap.save(&buffer, "PNG");
    return bytes;
}

void FigureCard::retranslate()
{
    const QString what = m_heading->text();
    m_swap->setText(showsTable() ? tr("Show as picture") : tr("Show as table"));
    m_savePicture->setText(tr("Save picture…"));
    m_saveTable->setText(tr("Save table…"));
    for (QPushButton *link : {m_swap, m_savePicture, m_saveTable})
        link->setAccessibleDescription(what);
}

} // namespace keybearer
