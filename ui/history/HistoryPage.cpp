// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "app/wording/HistoryWording.h"
#include "app/wording/Wording.h"
#include "ui/common/Card.h"
#include "ui/common/DateBox.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepScaled.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/SaveAs.h"
#include "ui/common/Theme.h"
#include "ui/common/Wrapped.h"
#include "ui/history/HistoryDetails.h"
#include "ui/history/HistoryFilters.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace keybearer {
namespace {
constexpr int progressSteps = 1000, lookAgain_ms = 2000;

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_filters(new HistoryFilters(this))
    , m_table(new HistoryTable(m_model, this))
    , m_count(makeParagraph(TextRole::Muted, this, QStringLiteral("historyCount")))
    , m_sentence(makeParagraph(TextRole::Body, this, QStringLiteral("historySentence")))
    , m_noticeTitle(makeParagraph(TextRole::Heading, this, QStringLiteral("historyNoticeTitle")))
    , m_noticeText(makeParagraph(TextRole::Body, this, QStringLiteral("historyNoticeText")))
    , m_noticeButton(makeButton("historyNoticeButton", this))
    , m_utc(new Wrapped<QCheckBox>(this))
    , m_dayLabel(makeLabel(TextRole::Muted, this, QStringLiteral("historyDayLabel")))
    , m_day(new DateBox(QDate::currentDate(), this))
    , m_jump(makeButton("historyJump", this))
    , m_details(makeButton("historyDetailsButton", this))
    , m_export(makeButton("historyExport", this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeButton("historyExportCancel", this))
    , m_note(makeParagraph(TextRole::Muted, this, QStringLiteral("historyNote")))
{
    setObjectName(QStringLiteral("historyPage"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makePageScroll(content, QStringLiteral("historyScroll"), this));
    auto *card = new Card(QStringLiteral("historyCard"), this);
    auto *middle = new QWidget(card);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(makeRows());
    m_stack->addWidget(makeNotice());
    card->body()->addWidget(middle, 1);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_filters);
    column->addWidget(m_count);
    column->addWidget(card, 1);
    column->addWidget(makeBottom());
    linkParts();
    presentSaving(false);
    m_note->hide();
    m_look.setInterval(lookAgain_ms);
    keepTranslated(this, [this] { retranslate(); });
}

HistoryPage::~HistoryPage()
{
    m_model->setBrowser(nullptr);
}

QWidget *HistoryPage::makeRows()
{
    auto *rows = new QWidget(this);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(makeRule(rows));
    // Room for two lines, so that the table stays where it is from row to row.
    keepScaled(m_sentence, [this] {
        m_sentence->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
        m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing() + scaled(16));
    });
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_sentence);
    return rows;
}

QWidget *HistoryPage::makeNotice()
{
    auto *notice = new QWidget(this);
    auto *column = new QVBoxLayout(notice);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_noticeTitle);
    column->addWidget(m_noticeText);
    column->addWidget(m_noticeButton, 0, Qt::AlignLeft);
    column->addStretch();
    return notice;
}

QWidget *HistoryPage::makeBottom()
{
    auto *bottom = new QWidget(this);
    m_utc->setObjectName(QStringLiteral("historyUtc"));
    m_day->setObjectName(QStringLiteral("historyDay"));
    m_dayLabel->setBuddy(m_day);
    m_progress->setObjectName(QStringLiteral("historyProgress"));
    m_progress->setRange(0, progressSteps);
    auto *row = new FlowLayout;
    for (QWidget *part :
        QWidgetList{m_utc, m_dayLabel, m_day, m_jump, m_details, m_export, m_cancel}) {
        row->addWidget(part);
        row->setAlignment(part, Qt::AlignVCenter);
    }
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    return bottom;
}

void HistoryPage::linkParts()
{
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::reopen);
    connect(m_model, &HistoryModel::extentChanged, this, &HistoryPage::present);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::presentError);
    connect(m_utc, &QCheckBox::toggled, m_model, &HistoryModel::setUtc);
    connect(m_table, &QTableView::activated, this, &HistoryPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { presentRow(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::presentRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::presentRow);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (isVisible() && m_browser && m_opened && !m_error)
            m_browser->lookForNew();
    });
    connect(m_details, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_jump, &QPushButton::clicked, this, [this] {
        if (m_browser)
            m_browser->find(m_day->date().endOfDay().toUTC());
    });
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::askForFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_browser->cancelSave(); });
    connect(m_noticeButton, &QPushButton::clicked, this, [this] {
        if (m_error)
            reopen();
        else
            m_filters->clearAll();
    });
}

void HistoryPage::open(HistoryStore &store, const QString &directory)
{
    m_model->setBrowser(nullptr); // of the former one
    m_browser = std::make_unique<HistoryBrowser>(store, directory);
    // Before the model reads its rows anew.
    connect(m_browser.get(), &HistoryBrowser::wentStale, this, &HistoryPage::keepPlace);
    m_model->setBrowser(m_browser.get());
    linkBrowser();
    m_opened = false;
    if (isVisible())
        reopen();
}

void HistoryPage::leave()
{
    m_model->setBrowser(nullptr);
    m_browser.reset();
}

void HistoryPage::linkBrowser()
{
    const HistoryBrowser *const browser = m_browser.get();
    connect(browser, &HistoryBrowser::connectionsRead, m_filters, &HistoryFilters::setConnections);
    connect(browser, &HistoryBrowser::found, this, &HistoryPage::goTo);
    connect(browser, &HistoryBrowser::saving, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, all > 0 ? progressSteps : 0); // an unknown length moves
        m_progress->setValue(all > 0 ? static_cast<int>(done * progressSteps / all) : 0);
    });
    connect(browser, &HistoryBrowser::saved, this, [this](qint64 rows) {
        presentSaving(false);
        sayNote(tr("Exported rows: %1.").arg(QLocale().toString(rows)));
        Q_EMIT told(Glyph::Alive, saidOfFile(m_file, true), m_file);
    });
    connect(browser, &HistoryBrowser::saveFailed, this, [this](const Error &error) {
        presentSaving(false);
        sayNote(error.kind == ErrorKind::Cancelled
                ? tr("The export was cancelled. No file was written.")
                : say(error).inOneLine());
    });
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_look.start();
    if (m_browser && !m_opened)
        reopen();
    else if (m_browser && !m_error)
        m_browser->lookForNew();
}

void HistoryPage::keepPlace()
{
    const int top = m_table->rowAt(0);
    const auto row = m_model->rowAt(top);
    const QModelIndex current = m_table->currentIndex();
    if (m_place || !row || (top == 0 && !current.isValid()))
        return; // who reads the newest rows goes on with the newest
    m_place = Place{row->at, current.isValid() ? std::optional(current.row() - top) : std::nullopt};
}

void HistoryPage::goBackToPlace()
{
    if (m_place && m_model->extent().exact && m_model->rowCount() > 0)
        m_browser->find(m_place->top);
}

void HistoryPage::goTo(qint64 place)
{
    const int row = m_model->rowOfPlace(place);
    m_model->reach(m_model->lastRow()); // what is below it as well
    m_table->jumpTo(row);
    if (!m_place)
        return m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectionModel()->setCurrentIndex(
        m_place->current ? m_model->index(row + *m_place->current, 0) : QModelIndex(),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(row); // in rows; a current one out of sight stays there
    m_place.reset();
}

void HistoryPage::presentRow()
{
    const auto row = m_model->rowAt(m_table->currentIndex().row());
    m_sentence->setText(row ? detailText(*row) : tr("Choose a row to read here what happened."));
}

void HistoryPage::reopen()
{
    if (!m_browser || !isVisible()) {
        m_opened = false; // when it is shown
        return;
    }
    m_opened = true;
    m_error.reset();
    m_place.reset();
    m_model->open(m_filters->filter());
}

void HistoryPage::presentError(const Error &error)
{
    m_error = error;
    present();
}

void HistoryPage::present()
{
    const HistoryExtent extent = m_model->extent();
    const bool empty = extent.exact && extent.found == 0;
    m_stack->setCurrentIndex(m_error || empty ? 1 : 0);
    if (m_error) {
        const Said said = say(*m_error);
        m_noticeTitle->setText(said.happened);
        m_noticeText->setText(Said{said.means, said.next, {}}.inOneLine());
        m_noticeButton->setText(tr("Try &again"));
    } else if (m_filters->isEmpty()) {
        m_noticeTitle->setText(tr("Nothing has happened yet."));
        m_noticeText->setText(
            tr("Every test of a token, every step of a handover and every change of a result "
               "will stand here, newest first. Connect a token or open the practice workspace, "
               "and its first test is the first row."));
    } else {
        m_noticeTitle->setText(tr("No row fits these filters."));
        m_noticeText->setText(tr("Nothing is lost: the rows are only hidden."));
        m_noticeButton->setText(tr("Show &all"));
    }
    m_noticeButton->setVisible(m_error || !m_filters->isEmpty());
    for (QWidget *part : QWidgetList{m_jump, m_day, m_details, m_export})
        part->setEnabled(!m_error && extent.found > 0);
    presentCount();
    goBackToPlace();
}

void HistoryPage::presentCount()
{
    const HistoryExtent extent = m_model->extent();
    const auto number = static_cast<int>(qMin<qint64>(extent.about, 2'000'000'000));
    m_count->setVisible(!m_error && (extent.exact || extent.found > 0));
    m_count->setText(
        extent.exact ? tr("%Ln row(s)", nullptr, number) : tr("about %Ln row(s)", nullptr, number));
}

void HistoryPage::openRow(const QModelIndex &index)
{
    const auto row = m_model->rowAt(index.row());
    if (!row)
        return;
    if (!m_dialog) {
        m_dialog = new HistoryDetails(this);
        connect(m_dialog, &HistoryDetails::handoverWanted, this, &HistoryPage::handoverWanted);
        connect(m_dialog, &HistoryDetails::recordWanted, this, &HistoryPage::recordWanted);
    }
    m_dialog->present(*row);
    if (row->seq != 0) {
        m_browser->entry(row->seq, m_dialog,
            [dialog = m_dialog, seq = row->seq](
                const Result<ChainEntry> &entry) { dialog->presentEntry(seq, entry); });
    }
}

void HistoryPage::setNames(const ConnectionNames &names)
{
    if (m_names == names)
        return;
    m_names = names;
    m_filters->setNames(names);
    m_model->setNames(names);
    if (m_filters->filter().text.size() >= shortestSearch)
        reopen(); // a name is found as well
}

void HistoryPage::focusSearch()
{
    m_filters->focusSearch();
}

QByteArray HistoryPage::columns() const
{
    return m_table->columns();
}

void HistoryPage::restoreColumns(const QByteArray &state)
{
    m_table->restoreColumns(state);
}

void HistoryPage::retranslate()
{
    m_utc->setText(tr("Times in UT&C"));
    m_dayLabel->setText(tr("&Day"));
    m_day->setAccessibleName(tr("Day to go to"));
    m_day->setLocale(QLocale());
    m_day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_jump->setText(tr("&Go to it"));
    m_details->setText(tr("Details"));
    m_export->setText(tr("E&xport…"));
    m_cancel->setText(tr("Cancel the export"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_note->hide();
    m_model->retranslate();
    presentRow();
    present();
}

} // namespace keybearer
