// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/ShortcutSheet.h"

#include "ui/commands/Commands.h"
#include "ui/commands/FuzzyMatch.h"
#include "ui/common/DialogSize.h"
#include "ui/common/KeepTranslated.h"
#include "ui/common/PageScroll.h"
#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace keybearer {
namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts()) {
        const QString text = key.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !keys.contains(text))
            keys.append(text);
    }
    return keys.join(QStringLiteral("   "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Commands &commands, QWidget *window)
    : QDialog(window)
    , m_commands(commands)
    , m_find(new QLineEdit(this))
    , m_nothing(makeParagraph(TextRole::Muted, this, QStringLiteral("shortcutNothing")))
    , m_holder(new QWidget(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("shortcuts"));
    keepDialogSize(this, {620, 560});
    m_find->setObjectName(QStringLiteral("shortcutFind"));
    m_find->setClearButtonEnabled(true);
    m_close->setObjectName(QStringLiteral("shortcutsClose"));
    m_close->setDefault(true);
    auto *inner = new QVBoxLayout(m_holder);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_find);
    column->addWidget(m_nothing);
    column->addWidget(makePageScroll(m_holder, QStringLiteral("shortcutScroll"), this), 1);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&commands, &Commands::changed, this, [this] {
        if (isVisible())
            fill();
    });
    keepTranslated(this, [this] { retranslate(); });
}

void ShortcutSheet::openFresh()
{
    m_find->clear();
    fill();
    open();
    m_find->setFocus();
}

void ShortcutSheet::fill()
{
    delete m_body;
    m_body = new QWidget(m_holder);
    auto *const grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const QStringList words =
        foldedForSearch(m_find->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_nothing->setVisible(addGroups(grid, words) == 0);
    static_cast<QVBoxLayout *>(m_holder->layout())->insertWidget(0, m_body);
    m_body->show();
}

int ShortcutSheet::addGroups(QGridLayout *grid, const QStringList &words)
{
    int found = 0;
    for (const CommandGroup group : {CommandGroup::Token, CommandGroup::Connections,
             CommandGroup::Pages, CommandGroup::Window}) {
        bool titled = false;
        for (const Commands::Command &command : m_commands.all()) {
            const QString keys = keysOf(*command.action);
            const QString text = command.action->text();
            if (command.group != group || keys.isEmpty()
                || !matchScore(words, foldedForSearch(text % QLatin1Char(' ') % keys)))
                continue;
            if (!titled) {
                auto *const title = makeParagraph(TextRole::Heading, m_body, {});
                title->setText(Commands::title(group));
                title->setContentsMargins(0, found ? 12 : 0, 0, 0);
                grid->addWidget(title, grid->rowCount(), 0, 1, 2);
                titled = true;
            }
            const int row = grid->rowCount();
            auto *const name = makeParagraph(TextRole::Body, m_body, {});
            name->setText(text);
            auto *const key = makeLabel(TextRole::Strong, m_body,
                QString(QLatin1String("keysOf-") % command.action->objectName()));
            key->setText(keys);
            grid->addWidget(name, row, 0);
            grid->addWidget(key, row, 1, Qt::AlignTrailing | Qt::AlignTop);
            ++found;
        }
    }
    return found;
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_find->setPlaceholderText(tr("Find a shortcut"));
    m_find->setAccessibleName(tr("Find a shortcut"));
    m_nothing->setText(tr("No shortcut fits these words."));
    m_close->setText(tr("&Close"));
    if (isVisible())
        fill();
}

} // namespace keybearer
