package se.vagval.assessment.web;

import java.util.List;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.Deepening.AnsweredFinding;
import se.vagval.assessment.StepFinding;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.strategy.QuestionTree;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Fyndens ord: a finding as a sentence, with the names of the framework in place of its codes. */
record FindingWords(FrameworkVersion framework, Words words) {

    /** A finding as it is read, with what is done about it. */
    record Line(int step, String text, List<String> measures, String why, boolean answered) {}

    static FindingWords of(AssessmentSheet sheet, Words words) {
        return new FindingWords(sheet.framework(), words);
    }

    List<Line> lines(AssessmentSheet sheet) {
        return sheet.findings().stream().map(this::line).toList();
    }

    /** What a measure may spring from: all that stands, and what a measure was once made for. */
    List<Option> options(AssessmentSheet sheet) {
        var standing = sheet.findings().stream().map(AnsweredFinding::finding).toList();
        var gone = sheet.parts().measures().measures().stream()
                .map(Measure::finding)
                .filter(it -> it != null
                        && standing.stream().noneMatch(now -> now.key().equals(it)))
                .distinct()
                .map(it -> Option.of(it, words.message("assessment.finding.gone", it.substring(it.indexOf(':') + 1))));
        return Stream.concat(standing.stream().map(it -> Option.of(it.key(), text(it))), gone)
                .toList();
    }

    private Line line(AnsweredFinding it) {
        return new Line(it.finding().step(), text(it.finding()), it.measures(), it.why(), it.answered());
    }

    String text(StepFinding finding) {
        return words.message("assessment.finding." + finding.kind(), name(finding));
    }

    private String question(String code) {
        return framework.questionTrees().stream()
                .flatMap(it -> it.question(code).stream())
                .map(QuestionTree.Question::text)
                .findFirst()
                .orElse(code);
    }

    private String name(StepFinding finding) {
        var subject = finding.subject();
        return switch (finding.kind()) {
            case NEGATIVE_GOAL ->
                subject + " " + AgendaNames.of(framework, subject.matches("\\d{1,2}") ? Integer.parseInt(subject) : 0);
            case UNPROVEN_ANCHORING ->
                framework.municipality(subject).map(Municipality::name).orElse(subject);
            case OTHER_GOAL -> words.message("OtherGoal." + subject);
            case NEGATIVE_IMPACT, EMPTY_SECTOR, SAMI_RISK ->
                framework.textOf(subject).orElse(subject);
            case QUESTION -> question(subject);
            case REMAINING_CONFLICT, MISSING_ACTOR, NO_INFLUENCE -> subject;
        };
    }
}
