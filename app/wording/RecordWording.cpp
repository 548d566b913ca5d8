// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/Text.h"
#include "app/wording/Wording.h"

namespace keybearer {

Said say(const RecordCheck &check)
{
    if (check.valid && check.isSigned)
        return {Wording::tr("signed: intact"), {}, {}};
    if (check.valid)
        return {Wording::tr("unsigned: intact, but no proof against someone who rewrites the whole "
                            "file"),
            {}, {}};
    if (check.head.isEmpty())
        return {Wording::tr("This file is not a handover record."), {},
            Wording::tr("Check that the right file was chosen.")};
    return {Wording::tr("This record was altered or damaged."),
        Wording::tr(
            "Line %1 does not fit to what comes before it. Nothing from there on is proven.")
            .arg(check.firstBadLine),
        Wording::tr("Ask for the record again from whoever made it.")};
}

} // namespace keybearer
