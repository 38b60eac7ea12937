package se.vagval.statement.domain;

import java.util.List;
import java.util.stream.Stream;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Deepening;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.assessment.SupportAnswer;
import se.vagval.document.Block;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Heading;
import se.vagval.web.SensitiveText;
import se.vagval.web.Words;

/** What the annex tells of what is judged by itself: sub-fields of criteria, ambition and the questions of a form of support. */
record ApartBlocks(Words words) {

    private static final String KEY = "statement.record.";

    List<Block> subfields(AssessmentProfile profile, String dimension) {
        var told = deepening(profile).subfieldsOf(dimension);
        return told.isEmpty()
                ? List.of()
                : List.of(new BulletList(told.stream().map(this::subfield).toList()));
    }

    private String subfield(SubfieldGrade it) {
        var grade = it.level() == null
                ? words.message(KEY + "notAssessable")
                : words.message(KEY + "level", it.level(), it.word());
        return it.name() + ": " + grade + " " + SensitiveText.masked(it.note());
    }

    /** What whether breadth can be reached hangs on, where smart specialisation is judged; it needs no level to be told. */
    List<Block> ambition(AssessmentProfile profile) {
        var ambition = deepening(profile).ambition();
        var told = Stream.of(told("development", ambition.development()), told("innovation", ambition.innovation()))
                .flatMap(it -> it)
                .toList();
        return told.isEmpty() ? List.of() : List.of(new BulletList(told));
    }

    private Stream<String> told(String what, String said) {
        return said.isBlank()
                ? Stream.empty()
                : Stream.of(words.message(KEY + "ambition." + what, SensitiveText.masked(said.strip())));
    }

    /** Only what has been read: an assessment from before the questions were asked says nothing of them. */
    List<Block> supportForm(AssessmentProfile profile) {
        var answers = deepening(profile).supportAnswers().stream()
                .filter(it -> it.standing() != SupportAnswer.Standing.UNREAD)
                .toList();
        return answers.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(1, words.message(KEY + "support")),
                        new BulletList(answers.stream()
                                .map(it -> words.message(
                                        KEY + "support." + it.standing(), it.text(), SensitiveText.masked(it.note())))
                                .toList()));
    }

    private static Deepening deepening(AssessmentProfile profile) {
        var deepening = profile.deepening();
        return deepening == null ? Deepening.NONE : deepening;
    }
}
