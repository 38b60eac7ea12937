package se.vagval.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.BriefSheet;
import se.vagval.decision.domain.Readability;
import se.vagval.web.Clash;
import se.vagval.web.Link;

/** Everything decision/brief.html shows besides the form. */
record BriefPage(
        BriefSheet sheet,
        BriefView brief,
        boolean mine,
        List<Link> trail,
        @Nullable Clash clash) {

    public int aim() {
        return Readability.AIM;
    }

    public boolean isEditable() {
        return mine && !sheet.locked();
    }
}
