package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.domain.AssessmentAct.DeliverablesListed;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** Leveranserna. Its officer lists them in the statement's order, and marks where in the application each is promised. */
@Service
@Transactional
@CaseOfficer
public class DeliverableListing {

    private final AssessmentDesk desk;
    private final CaseFiles caseFiles;

    DeliverableListing(AssessmentDesk desk, CaseFiles caseFiles) {
        this.desk = desk;
        this.caseFiles = caseFiles;
    }

    /**
     * The list as a whole; a deliverable keeps the passage that it names, wherever it is moved, and none that never was marked.
     *
     * @param at which passage each names, in the order of the list
     */
    public int list(CaseFileId id, DeliverableList given, List<String> at, int version, UserId officer) {
        var standing = standing(id, officer);
        var listed = IntStream.range(0, given.deliverables().size())
                .mapToObj(it ->
                        given.deliverables().get(it).promisedIn(it < at.size() ? passage(standing, at.get(it)) : null))
                .toList();
        return put(id, listed, version, officer);
    }

    /** @param what the deliverable that the passage promises; the passage becomes one of its own when nothing is said */
    public void mark(CaseFileId id, String what, CitationChange.Wanted wanted, UserId officer) {
        var listed = new ArrayList<>(standing(id, officer));
        var passage = wanted.in(Passages.inFields(caseFiles.applicationOf(id)));
        if (what.isBlank()) {
            listed.add(new Deliverable(passage.text(), "", "").promisedIn(passage));
        } else {
            var place = place(listed, what).orElseThrow(() -> new AssessmentRefusal(Reason.NO_SUCH_DELIVERABLE));
            listed.set(place, listed.get(place).promisedIn(passage));
        }
        put(id, listed, Assessment.ANY_VERSION, officer);
    }

    private static Optional<Integer> place(List<Deliverable> listed, String what) {
        return IntStream.range(0, listed.size())
                .boxed()
                .filter(it -> listed.get(it).what().equals(what.replace("\r\n", "\n")))
                .findFirst();
    }

    private static @Nullable Citation passage(List<Deliverable> standing, String at) {
        return standing.stream()
                .filter(it -> !at.isEmpty() && it.at().equals(at))
                .map(Deliverable::citation)
                .findFirst()
                .orElse(null);
    }

    private List<Deliverable> standing(CaseFileId id, UserId officer) {
        return desk.openFor(id, officer)
                .assessment()
                .groundwork()
                .deliverables()
                .deliverables();
    }

    private int put(CaseFileId id, List<Deliverable> listed, int version, UserId officer) {
        return desk.replace(
                AssessmentPart.DELIVERABLES,
                new DeliverableList(listed),
                version,
                Groundwork::deliverables,
                Groundwork::put,
                new DeliverablesListed(id, officer));
    }
}
