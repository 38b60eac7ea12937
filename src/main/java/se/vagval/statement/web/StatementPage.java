package se.vagval.statement.web;

import java.util.Collection;
import java.util.List;
import se.vagval.statement.domain.FrozenEdition;
import se.vagval.statement.domain.StatementView;
import se.vagval.web.Link;

/** Everything statement/statement.html shows: the blocks one after another, what is missing, and the way on. {@code own}: the reader's to hand in. */
record StatementPage(
        CasePlace place,
        StatementView statement,
        List<BlockPart> blocks,
        List<Link> missing,
        boolean writable,
        boolean own,
        boolean reviewable,
        boolean takeable,
        List<FrozenEdition> editions) {

    public Collection<?> offered() {
        return writable ? statement.offered() : List.of();
    }
}
