package se.vagval.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.assessment.domain.AssuranceRunning;
import se.vagval.assessment.domain.GivenAnswer;
import se.vagval.assessment.domain.RunContent.Conclusions;
import se.vagval.assessment.domain.RunKind;
import se.vagval.assessment.domain.SamiReferring;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;

/** The method tried on what is no application, and Sami parties asked about what is: one has answered, one has not yet. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoRuns {

    private final AssuranceRunning running;
    private final SamiReferring referring;
    private final DemoWords words;
    private final ActingAs acting;

    DemoRuns(AssuranceRunning running, SamiReferring referring, DemoWords words, ActingAs acting) {
        this.running = running;
        this.referring = referring;
        this.words = words;
        this.acting = acting;
    }

    void ask(CaseFileId id, LocalDate today) {
        acting.person(DemoPeople.OFFICER, () -> {
            referring.send(id, asked("herders", today.minusDays(18), today.plusDays(10)), DemoPeople.OFFICER);
            var first = referring.of(id).referrals().getFirst();
            referring.answer(
                    id, first.id(), words.say("referral.herders.answer"), today.minusDays(4), DemoPeople.OFFICER);
            referring.send(id, asked("society", today.minusDays(6), today.plusDays(22)), DemoPeople.OFFICER);
        });
    }

    private SamiReferring.Asked asked(String party, LocalDate on, LocalDate due) {
        return new SamiReferring.Asked(
                words.say("referral." + party), words.say("referral.question"), on, LetterWay.EMAIL, due);
    }

    void fill() {
        acting.person(DemoPeople.OFFICER, () -> {
            var strategy = running.start(RunKind.STRATEGY, words.say("run.strategy"), false, DemoPeople.OFFICER);
            running.answer(strategy, new GivenAnswer("", "T1-LINJE", "JA", ""), 1, DemoPeople.OFFICER);
            running.answer(
                    strategy,
                    new GivenAnswer("", "T1-PAVERKAN", "BADA", words.say("run.strategy.why")),
                    2,
                    DemoPeople.OFFICER);
            var practice = running.start(RunKind.PRACTICE, words.say("run.practice"), true, DemoPeople.OFFICER);
            running.conclude(
                    practice,
                    new Conclusions(
                            words.say("run.positive"),
                            words.say("run.negative"),
                            words.say("run.conflicts"),
                            words.say("run.synergies"),
                            words.say("run.measures")),
                    1,
                    DemoPeople.OFFICER);
        });
    }
}
