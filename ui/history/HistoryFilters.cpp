// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryFilters.h"

#include "app/diagnosis/Verdict.h"
#include "app/wording/HistoryWording.h"
#include "app/wording/Wording.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/DateBox.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace keybearer {
namespace {

constexpr int between = -1; // days, in the time filter's data: between two days
constexpr int typingPause_ms = 250;

void refill(ChoiceBox *box, const QList<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

QDateTime startOf(const QDate &day)
{
    return day.startOfDay().toUTC();
}

} // namespace

HistoryFilters::HistoryFilters(QWidget *parent)
    : QWidget(parent)
    , m_rooms(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_search(new QLineEdit(this))
    , m_searchHint(makeParagraph(TextRole::Strong, this, QStringLiteral("historySearchHint")))
    , m_connection(new ChoiceBox(QStringLiteral("historyConnection"), this))
    , m_more(new QPushButton(this))
    , m_choices(new QWidget(this))
    , m_kind(new ChoiceBox(QStringLiteral("historyKind"), this))
    , m_state(new ChoiceBox(QStringLiteral("historyState"), this))
    , m_time(new ChoiceBox(QStringLiteral("historyTime"), this))
    , m_from(new DateBox(QDate::currentDate().addDays(-7), this))
    , m_to(new DateBox(QDate::currentDate(), this))
{
    m_more->setObjectName(QStringLiteral("historyMore"));
    m_more->setProperty("link", true);
    m_search->installEventFilter(this);
    addField(m_searchLabel, m_search, "historySearch");
    addField(m_connectionLabel, m_connection, "historyConnection");
    addField(m_kindLabel, m_kind, "historyKind");
    addField(m_stateLabel, m_state, "historyState");
    addField(m_timeLabel, m_time, "historyTime");
    addField(m_fromLabel, m_from, "historyFrom");
    addField(m_toLabel, m_to, "historyTo");
    m_rooms->setSpacing(16); // the two that need room
    m_rooms->addWidget(cellOf(m_searchLabel, m_search, m_searchHint), 1);
    m_rooms->addWidget(m_more, 0, Qt::AlignLeading);
    m_rooms->addWidget(cellOf(m_connectionLabel, m_connection), 1);
    auto *choices = new FlowLayout(m_choices);
    choices->setSpacing(16);
    const std::pair<QLabel *, QWidget *> fields[] = {
        {m_kindLabel, m_kind}, {m_stateLabel, m_state}, {m_timeLabel, m_time}};
    for (const auto &[label, field] : fields)
        choices->addWidget(cellOf(label, field));
    m_days = new QWidget(this); // which stay beside each other
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(16);
    days->addWidget(cellOf(m_fromLabel, m_from));
    days->addWidget(cellOf(m_toLabel, m_to));
    choices->addWidget(m_days);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_rooms);
    column->addWidget(m_choices);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause_ms);
    connect(&m_typed, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        presentHint();
        m_typed.start();
    });
    for (ChoiceBox *box : {m_connection, m_kind, m_state, m_time}) {
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilters::presentMore);
    }
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_opened = !m_opened;
        presentMore();
    });
    connect(m_time, &QComboBox::currentIndexChanged, this, &HistoryFilters::showDays);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &HistoryFilters::changed);
    keepTranslated(this, [this] { retranslate(); });
}

void HistoryFilters::addField(QLabel *&label, QWidget *field, const char *name)
{
    const QString own = QString::fromLatin1(name);
    field->setObjectName(own);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (field == m_connection) { // names can be long; of what we offer everything is to be read
        m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_connection->setMinimumContentsLength(10);
    }
    label = makeLabel(TextRole::Muted, this, QString(own % QLatin1String("Label")));
    label->setBuddy(field);
}

// A field goes into the next line together with its label.
QWidget *HistoryFilters::cellOf(QLabel *label, QWidget *field, QLabel *hint)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(label);
    if (hint)
        top->addWidget(hint, 1);
    column->addLayout(top);
    column->addWidget(field);
    return cell;
}

HistoryFilter HistoryFilters::filter() const
{
    HistoryFilter filter;
    filter.text = m_search->text().trimmed();
    filter.fingerprint = m_connection->currentData().toString();
    filter.kinds = m_kind->currentData().toStringList();
    filter.verdict = m_state->currentData().toString();
    filter.names = m_names;
    filter.said = searchableText;
    filter.data = dataSaid;
    const int days = m_time->currentData().toInt();
    if (days > 0)
        filter.from = startOf(QDate::currentDate().addDays(1 - days));
    if (days == between) {
        filter.from = startOf(qMin(m_from->date(), m_to->date()));
        filter.to = startOf(qMax(m_from->date(), m_to->date()).addDays(1));
    }
    return filter;
}

void HistoryFilters::leaveConnection(const QString &butFingerprint)
{
    if (m_connection->currentIndex() > 0 && filter().fingerprint != butFingerprint)
        m_connection->setCurrentIndex(0);
}

bool HistoryFilters::isEmpty() const
{
    return m_search->text().trimmed().size() < shortestSearch && m_connection->currentIndex() <= 0
        && m_kind->currentIndex() <= 0 && m_state->currentIndex() <= 0
        && m_time->currentIndex() <= 0;
}

void HistoryFilters::setConnections(const QList<HistoryConnection> &connections)
{
    m_known = connections;
    fillConnections();
}

void HistoryFilters::setNames(const ConnectionNames &names)
{
    m_names = names;
    fillConnections();
}

void HistoryFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_narrow = width() < scaled(440);
    m_rooms->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rooms->setSpacing(m_narrow ? 8 : 16);
    presentMore();
}

// Where all of them would fill the page, the search stands alone until the others are wanted.
void HistoryFilters::presentMore()
{
    const QList<ChoiceBox *> boxes{m_connection, m_kind, m_state, m_time};
    const auto set =
        std::ranges::count_if(boxes, [](ChoiceBox *b) { return b->currentIndex() > 0; });
    m_more->setVisible(m_narrow);
    m_more->setText(m_opened ? tr("Fewer filters")
            : set > 0        ? tr("More filters: %Ln set", nullptr, static_cast<int>(set))
                             : tr("More filters"));
    m_connection->parentWidget()->setVisible(!m_narrow || m_opened);
    m_choices->setVisible(!m_narrow || m_opened);
}

bool HistoryFilters::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || !key || m_search->text().isEmpty()
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept(); // before the window's own Esc
    if (event->type() == QEvent::KeyPress)
        m_search->clear();
    return true;
}

void HistoryFilters::clearAll()
{
    const QSignalBlocker quiet(this);
    m_search->clear();
    for (ChoiceBox *box : {m_connection, m_kind, m_state, m_time})
        box->setCurrentIndex(0);
    m_typed.stop();
    blockSignals(false);
    Q_EMIT changed();
}

void HistoryFilters::fillConnections()
{
    QList<std::pair<QString, QVariant>> items{{tr("All connections"), QString()}};
    for (HistoryConnection connection : std::as_const(m_known)) {
        connection.name = m_names.value(connection.fingerprint);
        items.append({connectionText(connection), connection.fingerprint});
    }
    refill(m_connection, items);
}

void HistoryFilters::fillChoices()
{
    QStringList butLive = historyKinds();
    butLive.removeAll(QStringLiteral("canary"));
    QList<std::pair<QString, QVariant>> kinds{
        {tr("Everything"), QStringList()}, {tr("Everything but live tests"), butLive}};
    for (const QString &kind : historyKinds())
        kinds.append({kindText(kind), QStringList{kind}});
    refill(m_kind, kinds);
    QList<std::pair<QString, QVariant>> states{{tr("Any state"), QString()}};
    for (int i = 0; i <= static_cast<int>(TokenState::Unknown); ++i) {
        const auto state = static_cast<TokenState>(i);
        states.append({word(state), QString(stateName(state))});
    }
    refill(m_state, states);
}

void HistoryFilters::fillTimes()
{
    refill(m_time,
        {{tr("Any time"), 0}, {tr("Today"), 1}, {tr("The last 7 days"), 7},
            {tr("The last 30 days"), 30}, {tr("The last 365 days"), 365},
            {tr("Between two days"), between}});
    showDays();
}

void HistoryFilters::presentHint()
{
    const qsizetype typed = m_search->text().trimmed().size();
    const bool tooShort = typed > 0 && typed < shortestSearch;
    m_searchHint->setText(tooShort ? tr("Type three characters or more.") : QString());
    m_search->setAccessibleDescription(m_searchHint->text());
}

void HistoryFilters::showDays()
{
    m_days->setVisible(m_time->currentData().toInt() == between);
}

void HistoryFilters::retranslate()
{
    m_searchLabel->setText(tr("&Search"));
    m_search->setPlaceholderText(tr("Three characters or more"));
    m_search->setAccessibleName(tr("Search the history"));
    m_connectionLabel->setText(tr("C&onnection"));
    m_connection->setAccessibleName(tr("Connection to show"));
    m_kindLabel->setText(tr("&What"));
    m_kind->setAccessibleName(tr("What to show"));
    m_stateLabel->setText(tr("S&tate"));
    m_state->setAccessibleName(tr("State to show"));
    m_timeLabel->setText(tr("T&ime"));
    m_time->setAccessibleName(tr("Time to show"));
    m_fromLabel->setText(tr("&From"));
    m_from->setAccessibleName(tr("First day to show"));
    m_toLabel->setText(tr("&Until"));
    m_to->setAccessibleName(tr("Last day to show"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setLocale(QLocale());
        day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
    presentHint();
    fillConnections();
    fillChoices();
    fillTimes();
    presentMore();
}

} // namespace keybearer
