package se.vagval.calibration.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.Assessments;
import se.vagval.calibration.SecondState;
import se.vagval.calibration.domain.SecondSheet.Chair;
import se.vagval.calibration.domain.SecondSheet.Line;
import se.vagval.calibration.domain.SecondSheet.Said;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.Insight;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.NotFoundRefusal;

/** Reads second assessments for one person, who is shown no more than that person may know. */
@Service
@Transactional(readOnly = true)
@CaseAssessor
public class SecondReading {

    private final SecondAssessmentRepository seconds;
    private final LevelRemarkRepository remarks;
    private final Assessors assessors;
    private final Assessments assessments;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final Framework framework;

    SecondReading(
            SecondAssessmentRepository seconds,
            LevelRemarkRepository remarks,
            Assessors assessors,
            Assessments assessments,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            Framework framework) {
        this.seconds = seconds;
        this.remarks = remarks;
        this.assessors = assessors;
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.framework = framework;
    }

    /** All of one case, newest first, with who may be asked; nobody when the reader may not ask. */
    public record OfCase(
            CaseFileSummary caseFile,
            FrameworkVersion framework,
            List<SecondSheet> sheets,
            boolean mayAsk,
            List<Person> askable) {}

    public OfCase ofCase(CaseFileId id, UserId reader) {
        insight.require(CasePermission.ASSESS_AGAIN, id, reader);
        var caseFile = caseFiles.summaryOf(id);
        var found = seconds.ofCase(id.value());
        var names = namesOf(found, caseFile);
        var version = caseFile.judgedBy(framework);
        var person = users.person(reader);
        var mayAsk = SecondAsking.mayAsk(caseFile, person);
        var blind = isBlind(id, reader);
        return new OfCase(
                caseFile,
                version,
                found.stream()
                        .map(it -> sheet(it, caseFile, version, person, blind, names, List.of()))
                        .toList(),
                mayAsk,
                mayAsk ? assessors.of(caseFile) : List.of());
    }

    public SecondSheet sheet(CaseFileId id, UUID which, UserId reader) {
        insight.require(CasePermission.ASSESS_AGAIN, id, reader);
        var second = seconds.find(which, id.value()).orElseThrow(SecondReading::noSuch);
        var caseFile = caseFiles.summaryOf(id);
        return sheet(
                second,
                caseFile,
                caseFile.judgedBy(framework),
                users.person(reader),
                isBlind(id, reader),
                namesOf(List.of(second), caseFile),
                remarks.of(which));
    }

    /** Whoever is to judge the case anew sees no other's judgement of it, be it agreed long ago. */
    private boolean isBlind(CaseFileId id, UserId reader) {
        return insight.judgementInsightsOf(reader, List.of(id)).get(id) == Insight.BLIND;
    }

    private SecondSheet sheet(
            SecondAssessment second,
            CaseFileSummary caseFile,
            FrameworkVersion version,
            Person reader,
            boolean blind,
            Map<UserId, String> names,
            List<LevelRemark> talk) {
        var chair = chairOf(second, caseFile, reader, blind);
        var isOfficer = reader.id().equals(caseFile.officer());
        var mayAct = second.state().isBlind()
                && (second.askedBy().equals(reader.id()) || SecondAsking.mayAsk(caseFile, reader));
        var missing =
                isOfficer && second.state() == SecondState.COMPLETE ? ownMissing(second, caseFile) : List.<String>of();
        var first = second.firstAssessor().orElse(caseFile.officer());
        return new SecondSheet(
                second.id(),
                caseFile,
                second.kind(),
                second.state(),
                second.assessor(),
                name(second.assessor(), names),
                first == null ? "" : name(first, names),
                name(second.askedBy(), names),
                second.askedAt(),
                second.question(),
                lines(second, version, chair, names, talk),
                chair,
                mayAct,
                isOfficer && second.state() == SecondState.COMPLETE && missing.isEmpty(),
                missing);
    }

    private static Chair chairOf(SecondAssessment second, CaseFileSummary caseFile, Person reader, boolean blind) {
        return switch (second.state()) {
            case ASKED ->
                reader.id().equals(second.assessor()) && !reader.id().equals(caseFile.officer())
                        ? Chair.ASSESSING
                        : Chair.WAITING;
            case REVEALED -> blind ? Chair.BLIND : chairAfterReveal(second, reader);
            case COMPLETE, WITHDRAWN -> Chair.WAITING;
        };
    }

    private static Chair chairAfterReveal(SecondAssessment second, Person reader) {
        if (second.isByOneOfTheTwo(reader.id())) {
            return Chair.TALKING;
        }
        return reader.has(Role.FRAMEWORK_STEWARD) ? Chair.READING : Chair.WAITING;
    }

    private static List<Line> lines(
            SecondAssessment second,
            FrameworkVersion version,
            Chair chair,
            Map<UserId, String> names,
            List<LevelRemark> talk) {
        return version.dimensions().stream()
                .flatMap(dimension -> second.grades().stream()
                        .filter(it -> it.criterion().equals(dimension.code()))
                        .map(it -> line(dimension, it, chair, names, talk)))
                .toList();
    }

    private static Line line(
            Dimension dimension, SecondGrade grade, Chair chair, Map<UserId, String> names, List<LevelRemark> talk) {
        var compared = chair == Chair.TALKING || chair == Chair.READING;
        var own = chair == Chair.ASSESSING;
        var agreed = grade.isAgreed() && chair != Chair.BLIND;
        return new Line(
                dimension,
                grade.saves(),
                grade.gradedAt(),
                own || compared ? grade.second() : Optional.empty(),
                own ? grade.reason() : "",
                compared ? grade.first() : Optional.empty(),
                compared || agreed ? grade.common() : Optional.empty(),
                grade.proposals(),
                compared ? grade.commonBy() : null,
                agreed,
                compared
                        ? talk.stream()
                                .filter(it -> it.grade().equals(grade.id()))
                                .map(it -> new Said(name(it.author(), names), it.writtenAt(), it.text()))
                                .toList()
                        : List.of());
    }

    /** What the officer has left to judge before both can be opened. */
    private List<String> ownMissing(SecondAssessment second, CaseFileSummary caseFile) {
        var judged = assessments.profileOf(caseFile.id()).dimensions().keySet();
        return second.judgedBy(caseFile.judgedBy(framework))
                .map(SecondGrade::criterion)
                .filter(it -> !judged.contains(it))
                .sorted()
                .toList();
    }

    private Map<UserId, String> namesOf(List<SecondAssessment> found, CaseFileSummary caseFile) {
        Set<UserId> people = new HashSet<>();
        found.forEach(it -> {
            people.add(it.assessor());
            people.add(it.askedBy());
            it.firstAssessor().ifPresent(people::add);
        });
        if (caseFile.officer() != null) {
            people.add(caseFile.officer());
        }
        return users.namesOf(people);
    }

    private static String name(UserId id, Map<UserId, String> names) {
        return names.getOrDefault(id, id.value());
    }

    static NotFoundRefusal noSuch() {
        return new NotFoundRefusal("second assessment");
    }
}
