package se.vagval.casefile.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.NoteKeeping;
import se.vagval.identity.UserId;
import se.vagval.web.LeftTexts;

/** What was written in a case before another officer got it is left as a note to that case. */
@Component
class LeftCaseTexts implements LeftTexts {

    private static final Pattern CASE = Pattern.compile("/arenden/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/.*)?");

    private final NoteKeeping notes;

    LeftCaseTexts(NoteKeeping notes) {
        this.notes = notes;
    }

    @Override
    public Optional<String> addressOn(String path) {
        return caseOf(path).map(it -> it.address("anteckningar/lamnad"));
    }

    @Override
    public Optional<String> addressFor(String path, UserId person) {
        return caseOf(path).filter(it -> notes.mayLeave(it, person)).flatMap(it -> addressOn(path));
    }

    private static Optional<CaseFileId> caseOf(String path) {
        var found = CASE.matcher(path);
        return found.matches() ? Optional.of(CaseFileId.of(found.group(1))) : Optional.empty();
    }
}
