// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/Secret.h"

#include <QLineEdit>

namespace keybearer {

/// A field for a token: masked, never remembered by an input method, and emptied without an undo
/// history as soon as its content has been taken.
class TokenField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TokenField(const QString &objectName, QWidget *parent = nullptr);

    /// What was typed or pasted, cleaned, as a Secret. The field is empty afterwards, whatever
    /// came.
    Result<SecretPtr> take();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace keybearer
