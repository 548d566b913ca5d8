// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/UrlOpener.h"

namespace keybearer {

/// The person's own browser and file manager. Opens web pages and folders of this computer only,
/// whatever it is asked: a file could be a program.
class BrowserOpener final : public UrlOpener {
public:
    bool open(const QUrl &url) override;
};

} // namespace keybearer
