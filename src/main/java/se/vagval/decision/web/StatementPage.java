package se.vagval.decision.web;

import java.util.List;
import se.vagval.decision.MeetingId;
import se.vagval.document.Block;
import se.vagval.document.PlainText;
import se.vagval.statement.ApprovedStatement;

/** Everything decision/statement.html shows: the approved statement, word for word. */
record StatementPage(MeetingId meeting, int number, ApprovedStatement statement) {

    public List<Block> blocks() {
        return statement.blocks().stream()
                .flatMap(it -> PlainText.blocks(it.text()).stream())
                .toList();
    }
}
