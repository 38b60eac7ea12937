package se.vagval.funding.domain;

import java.util.EnumMap;
import java.util.Map;

/** Svar på frågorna om statsstöd, additionalitet och proportionalitet, each with its reason. */
public record AidAnswers(Map<AidQuestion, Answered> answers) {

    public static final AidAnswers NONE = new AidAnswers(Map.of());

    /** Every question has an answer; one that nobody has answered is unclear. */
    public AidAnswers {
        var all = new EnumMap<AidQuestion, Answered>(AidQuestion.class);
        for (var question : AidQuestion.values()) {
            all.put(question, answers.getOrDefault(question, Answered.NOT_YET));
        }
        answers = Map.copyOf(all);
    }

    /** Svar. */
    public enum Reply {
        YES,
        NO,
        UNCLEAR
    }

    /** Ett svar med sitt skäl. */
    public record Answered(Reply reply, String reason) {
        public static final Answered NOT_YET = new Answered(Reply.UNCLEAR, "");
    }

    public Answered of(AidQuestion question) {
        return answers.getOrDefault(question, Answered.NOT_YET);
    }

    /** All four criteria are met. */
    public boolean makeAid() {
        return AidQuestion.criteria().stream().allMatch(it -> of(it).reply() == Reply.YES);
    }

    /** One that is not met is enough. */
    public boolean excludeAid() {
        return AidQuestion.criteria().stream().anyMatch(it -> of(it).reply() == Reply.NO);
    }
}
