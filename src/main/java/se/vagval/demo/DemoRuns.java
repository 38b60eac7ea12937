package se.vagval.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.assessment.domain.AssuranceRunning;
import se.vagval.assessment.domain.GivenAnswer;
import se.vagval.assessment.domain.RunContent.Conclusions;
import se.vagval.assessment.domain.RunKind;

/** The method tried on what is no application: a strategy that all may read, and an exercise of the officer's own. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoRuns {

    private final AssuranceRunning running;
    private final DemoWords words;
    private final ActingAs acting;

    DemoRuns(AssuranceRunning running, DemoWords words, ActingAs acting) {
        this.running = running;
        this.words = words;
        this.acting = acting;
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
