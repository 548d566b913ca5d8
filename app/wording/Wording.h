// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover/Handover.h"
#include "app/record/Record.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace keybearer {

struct Reach;

/// What a person is told: the consequence first, then the mechanism, then what to do. Plain, whole,
/// translated sentences. The one place where facts become text; no Gui. `next` may be empty.
struct Said {
    QString happened; ///< a headline: `This token works.`
    QString means; ///< one to three sentences
    QString next; ///< what to do now
    /// Makes it anew in the language that is in force then; may be empty. Whoever changes a text
    /// above makes this anew as well.
    std::function<Said()> again = {};

    QString inOneLine() const; ///< the three with single spaces between
};

/// Says it now, and again when it is asked to. `make` holds copies of everything that it tells.
Said renewable(std::function<Said()> make);

Said say(const Verdict &verdict, const ProbeReport &report);
Said say(const Error &error);
Said say(const Reach &reach);
/// About a file that a person named to be read; `subject` is its name.
Said sayOfFile(const Error &error);
Said say(const Handover &handover);
Said say(const Finding &finding);
/// `happened` is the verifier's whole sentence; for an intact, unsigned record it is a fixed text.
/// `means` of an intact one tells what the record shows.
Said say(const RecordCheck &check);
/// happened: the question; means: why it matters. To every question but Mailbox, Yes is the answer
/// that needs a look.
Said ask(Question question);
Said say(CheckpointKind kind); ///< what the person does, and why it is tested afterwards
/// The steps of the follow-up that are open, by name, as a list in one line; empty for none.
QString openSteps(const Handover &handover);

QString word(TokenState state); ///< `works`, `limited`, …: one word beside the shape
QString word(ProbeOutcome outcome);
QString word(Finding::Level level);
QString word(Reply reply);
/// Why a row came out as it did: `permission missing`, `no harmless test`, …; empty when allowed.
QString reason(const ProbeResult &row);
QString title(HandoverState state);
/// A permission by its key, as it is named to a person; the key when it is not known.
QString permissionLabel(const QString &key);
/// The same as Intercom's own pages have it, in no other language: to find it there, and for files.
QString intercomsLabel(const QString &key);
/// `0123 4567 89ab cdef`: a fingerprint as it is shown and read out.
QString inFours(const QString &fingerprint);
/// `12 seconds ago`, for a time that is shown as relative; never in the future.
QString ago(const QDateTime &then, const QDateTime &now);
/// A time with its seconds, which not every language has in its own forms.
QString exactTime(const QDateTime &at, QLocale::FormatType form = QLocale::ShortFormat);

} // namespace keybearer
