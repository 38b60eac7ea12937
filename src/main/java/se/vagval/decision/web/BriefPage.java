package se.vagval.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.BriefPart;
import se.vagval.decision.domain.BriefSheet;
import se.vagval.language.Readability;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.wording.DraftedText;
import se.vagval.wording.WordedPart;

/** Everything decision/brief.html shows besides the form. */
record BriefPage(
        BriefSheet sheet,
        BriefView brief,
        boolean mine,
        List<Link> trail,
        @Nullable Clash clash) {

    /** What has become of the part beside its draft, by the name of the part. */
    public WordedPart worded(String name) {
        var part = BriefPart.valueOf(name);
        return WordedPart.of(
                part,
                sheet.texts().getOrDefault(part, DraftedText.UNTOUCHED),
                sheet.drafted().part(part));
    }

    public int aim() {
        return Readability.AIM;
    }

    /** The two rows of reasons, by the names of their fields. */
    public List<String> kinds() {
        return List.of("for", "against");
    }

    /** What the reason in that row was drafted from. */
    public String subject(@Nullable BriefForm form, String kind, int number) {
        var subjects = form == null ? null : kind.equals("for") ? form.forSubjects() : form.againstSubjects();
        return subjects == null || subjects.size() < number ? "" : subjects.get(number - 1);
    }

    public boolean isEditable() {
        return mine && !sheet.locked();
    }
}
