package se.vagval.portfolio.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.identity.Analyst;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.web.NotFoundRefusal;

/** Läsa kvartalet: what was published is for everybody; what is to be published, with every number, for the analyst. */
@Service
@Transactional(readOnly = true)
public class QuarterReading {

    private static final int MOST = 200;

    private final QuarterRepository quarters;
    private final QuarterAssembly assembly;
    private final NoteRepository notes;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Clock clock;

    QuarterReading(
            QuarterRepository quarters,
            QuarterAssembly assembly,
            NoteRepository notes,
            CaseFiles caseFiles,
            CaseInsight insight,
            Clock clock) {
        this.quarters = quarters;
        this.assembly = assembly;
        this.notes = notes;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.clock = clock;
    }

    /** The quarter as it stands, its notes and actions, and what the checks say. */
    public record Draft(
            QuarterContent content,
            List<QuarterNote> notes,
            List<PlaceAction> actions,
            List<QuarterContent.Checked> checks,
            List<QuarterEdition> editions,
            boolean over) {}

    @SignedIn
    public List<QuarterEdition> editions() {
        return quarters.editions();
    }

    /** Latest first. */
    @SignedIn
    public List<QuarterEdition> editions(QuarterId quarter) {
        return quarters.editions(quarter);
    }

    @SignedIn
    public QuarterFile file(QuarterId quarter, int number, String kind) {
        return quarters.editions(quarter).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .flatMap(it -> quarters.file(it.id(), kind))
                .orElseThrow(() -> new NotFoundRefusal("file"));
    }

    @Analyst
    public Draft draft(QuarterId quarter) {
        var whole = assembly.whole(quarter);
        return new Draft(
                whole,
                notes.notes(quarter),
                notes.actions(),
                assembly.checks(quarter, whole),
                quarters.editions(quarter),
                quarter.lastDay().isBefore(LocalDate.now(clock)));
    }

    /** As it would be published now. */
    @Analyst
    public QuarterContent preview(QuarterId quarter) {
        return assembly.published(quarter, quarters.editions());
    }

    @Analyst
    public List<PortfolioReading.Line> found(QuarterId quarter, QuarterCheck check, UserId reader) {
        if (!check.isOfCases()) {
            throw new NotFoundRefusal("check");
        }
        var ids = quarters.casesOf(quarter, check, MOST);
        var seen = insight.insightsOf(reader, ids);
        var known = new HashMap<CaseFileId, CaseFileSummary>();
        caseFiles.summariesOf(ids).forEach(it -> known.put(it.id(), it));
        return ids.stream()
                .map(it -> Optional.ofNullable(known.get(it))
                        .map(found -> new PortfolioReading.Line(found, seen.getOrDefault(it, Insight.MARKED)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
