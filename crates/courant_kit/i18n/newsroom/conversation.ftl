# What moderators and editors do with comments, besides publishing and refusing them.
desk-pin = Keep on top
desk-unpin = No longer on top
desk-pinned-full = There are { $most } comments on top of this conversation already. Take one down first.
desk-credit = Changed the article
desk-uncredit = Did not change the article
desk-fine = It is fine
desk-decision-pin = put on top
desk-decision-unpin = taken from the top
desk-decision-credit = said that it changed the article
desk-decision-uncredit = said that it did not change the article
desk-decision-erase = erased at its writer’s wish
desk-report-reason = { $reason }: { $count }
desk-reports-older = Older reports are not shown.
desk-alike = Read the other comment
desk-ground-account = The account, whatever address it writes under
desk-decision-edit-held = changed, still waiting
comment-held-no-proof = It came without a proof of work while very many guests were writing.
