package se.vagval.calibration.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.calibration.domain.DrawRepository.Lot;
import se.vagval.calibration.domain.SampleDraw.Drawn;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;

/**
 * Draws cases whose statement is approved to be judged anew, a quarter of them among those proposed to be refused: without
 * the weak end, agreement means nothing. Marked cases and such as have been judged twice already are left out.
 */
@Service
@Transactional
@FrameworkSteward
public class SampleDrawing {

    private static final Set<CaseStatus> SETTLED = EnumSet.range(CaseStatus.STATEMENT_APPROVED, CaseStatus.CLOSED);
    private static final int ONE_DECLINED_OF = 4;

    private final DrawRepository draws;
    private final QuestionDesk desk;
    private final Assessors assessors;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final Framework framework;
    private final Clock clock;

    SampleDrawing(
            DrawRepository draws,
            QuestionDesk desk,
            Assessors assessors,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            Framework framework,
            Clock clock) {
        this.draws = draws;
        this.desk = desk;
        this.assessors = assessors;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.framework = framework;
        this.clock = clock;
    }

    /** What the lot falls on with that seed; nothing has been asked of anybody yet. */
    @Transactional(readOnly = true)
    public SampleDraw preview(long seed, int wanted, UserId steward) {
        var lots = draws.lots(SETTLED, seed, wanted, insight.conditionsFor(users.person(steward)));
        var refused = lots.stream().filter(Lot::declined).toList();
        var others = lots.stream().filter(it -> !it.declined()).toList();
        var share = Math.min(refused.size(), Math.max(1, (wanted + ONE_DECLINED_OF - 1) / ONE_DECLINED_OF));
        var picked = new ArrayList<>(refused.subList(0, Math.min(share, wanted)));
        picked.addAll(others.subList(0, Math.min(others.size(), wanted - picked.size())));
        refused.stream().skip(share).limit(wanted - picked.size()).forEach(picked::add);
        var drawn = assigned(picked, new Random(seed));
        var candidates = lots.isEmpty() ? 0 : lots.getFirst().candidates();
        var declined = lots.isEmpty() ? 0 : lots.getFirst().refused();
        return new SampleDraw(seed, wanted, candidates, declined, drawn, picked.size() - drawn.size());
    }

    /** @param seen the cases that the preview showed: something may have happened to them since */
    public void draw(long seed, int wanted, List<CaseFileId> seen, UserId steward) {
        var sample = preview(seed, wanted, steward);
        if (sample.drawn().isEmpty()) {
            throw new CalibrationRefusal(Reason.NOTHING_TO_DRAW);
        }
        var drawn = sample.drawn().stream().map(it -> it.caseFile().id()).toList();
        if (!drawn.equals(seen)) {
            throw new CalibrationRefusal(Reason.OTHER_SAMPLE);
        }
        var id = UUID.randomUUID();
        draws.keep(id, sample, steward, clock.instant());
        sample.drawn().forEach(it -> desk.begin(it.caseFile(), question(it), steward, id));
    }

    private SecondQuestion question(Drawn it) {
        var criteria = it.caseFile().judgedBy(framework).dimensions().stream()
                .map(Dimension::code)
                .toList();
        return new SecondQuestion(SecondKind.SAMPLE, it.assessor().id(), criteria, "");
    }

    /** To whoever has got the fewest, of those who are free of conflict and have not judged the case before. */
    private List<Drawn> assigned(List<Lot> picked, Random random) {
        var people = new ArrayList<>(assessors.everybody());
        people.sort(Comparator.comparing(it -> it.id().value()));
        Collections.shuffle(people, random);
        var ids = picked.stream().map(Lot::caseFile).toList();
        var summaries = caseFiles.summariesOf(ids).stream().collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        var open = new HashMap<UserId, Map<CaseFileId, Insight>>();
        people.forEach(it -> open.put(it.id(), insight.insightsOf(it.id(), ids)));
        var writers = assessors.writersOf(ids);
        var load = new HashMap<UserId, Integer>();
        var drawn = new ArrayList<Drawn>();
        for (var lot : picked) {
            var caseFile = summaries.get(lot.caseFile());
            if (caseFile != null) {
                free(people, caseFile, open)
                        .filter(it ->
                                !writers.getOrDefault(caseFile.id(), Set.of()).contains(it.id()))
                        .min(Comparator.comparing(it -> load.getOrDefault(it.id(), 0)))
                        .ifPresent(it -> {
                            load.merge(it.id(), 1, Integer::sum);
                            drawn.add(new Drawn(caseFile, lot.declined(), it));
                        });
            }
        }
        return drawn;
    }

    private static Stream<Person> free(
            List<Person> people, CaseFileSummary caseFile, Map<UserId, Map<CaseFileId, Insight>> open) {
        return people.stream()
                .filter(it -> !it.id().equals(caseFile.officer()))
                .filter(it -> Optional.ofNullable(open.get(it.id()))
                        .map(seen -> seen.getOrDefault(caseFile.id(), Insight.MARKED))
                        .filter(Insight::isOpen)
                        .isPresent());
    }
}
