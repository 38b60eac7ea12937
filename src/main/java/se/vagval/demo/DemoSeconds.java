package se.vagval.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.LevelTalking;
import se.vagval.calibration.domain.SecondAsking;
import se.vagval.calibration.domain.SecondAssessing;
import se.vagval.calibration.domain.SecondQuestion;
import se.vagval.calibration.domain.Verdict;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Lets a colleague judge some of the demo's cases anew: two are compared and talked about, one is under way. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoSeconds {

    /** What {@code demo/seconds.yaml} says of one case. */
    record Second(
            String assessor,
            String question,
            boolean complete,
            Map<String, Given> criteria,
            List<Said> talk,
            Map<String, Common> common) {}

    /** A level with its reason, or nothing yet. */
    record Given(@Nullable String mark, @Nullable String reason) {}

    /** A line of the conversation. */
    record Said(String by, String criterion, String text) {}

    /** A common level, and who has agreed to it. */
    record Common(String by, @Nullable String agreedBy, String mark, String reason) {}

    private final SecondAsking asking;
    private final SecondAssessing assessing;
    private final LevelTalking talking;
    private final DemoFiles files;
    private final DemoCases cases;
    private final ActingAs acting;

    DemoSeconds(
            SecondAsking asking,
            SecondAssessing assessing,
            LevelTalking talking,
            DemoFiles files,
            DemoCases cases,
            ActingAs acting) {
        this.asking = asking;
        this.assessing = assessing;
        this.talking = talking;
        this.files = files;
        this.cases = cases;
        this.acting = acting;
    }

    /** Asked by the case's officer; opened for both at once where the first judgement no longer changes. */
    void judgeAnew(CaseFileId id, String name, UserId officer) {
        var second = files.secondOf(name).orElseThrow();
        var assessor = UserId.of(second.assessor());
        var question = new SecondQuestion(
                SecondKind.PART, assessor, List.copyOf(second.criteria().keySet()), second.question());
        cases.declareFree(id, assessor);
        var which = acting.person(officer, () -> asking.ask(id, question, officer));
        acting.person(assessor, () -> {
            second.criteria().forEach((criterion, given) -> judge(id, which, criterion, given, assessor));
            if (second.complete()) {
                assessing.complete(id, which, assessor);
            }
        });
        second.talk().forEach(it -> say(id, which, it));
        second.common().forEach((criterion, it) -> agree(id, which, criterion, it));
    }

    private void judge(CaseFileId id, UUID which, String criterion, Given given, UserId assessor) {
        var mark = given.mark();
        if (mark != null) {
            var reason = given.reason() == null ? "" : given.reason();
            assessing.judge(id, which, criterion, mark, reason, 0, assessor);
        }
    }

    private void say(CaseFileId id, UUID which, Said it) {
        var by = UserId.of(it.by());
        acting.person(by, () -> talking.say(id, which, it.criterion(), it.text(), by));
    }

    private void agree(CaseFileId id, UUID which, String criterion, Common it) {
        var by = UserId.of(it.by());
        var verdict = new Verdict(it.mark(), it.reason());
        var proposal = acting.person(by, () -> talking.propose(id, which, criterion, verdict, 0, by));
        if (it.agreedBy() != null) {
            var other = UserId.of(it.agreedBy());
            acting.person(other, () -> talking.agree(id, which, criterion, proposal, other));
        }
    }
}
