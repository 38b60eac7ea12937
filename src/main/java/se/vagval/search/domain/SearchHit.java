package se.vagval.search.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;

/** Träff. One thing that was found, with the passages that answer the question. */
public record SearchHit(
        SearchKind kind,
        UUID source,
        CaseFileId caseFile,
        String registryNumber,
        String title,
        String applicant,
        CaseStatus status,
        boolean marked,
        String heading,
        @Nullable LocalDate day,
        @Nullable MeetingPlace meeting,
        List<Passage> passage) {

    public SearchHit {
        passage = List.copyOf(passage);
    }

    /** A piece of text, found or around what was found. */
    public record Passage(String text, boolean found) {}

    /** On which day's agenda, and where on it. */
    public record MeetingPlace(LocalDate day, int number) {

        /** Search reads its register and knows no meeting; so the way to one is said here, too. */
        public String address() {
            return "/sammantraden/" + day + "/laslage/" + number;
        }
    }
}
