package se.vagval.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;

/** Delbedömningar: what stands of each sub-field of a criterion, by the sub-field's code; the criterion keeps its own level. */
public record SubfieldAnswers(List<Given> given) implements StoredDocument {

    public static final SubfieldAnswers NONE = new SubfieldAnswers(null);

    public SubfieldAnswers(@Nullable List<Given> given) {
        this.given = given == null ? List.of() : List.copyOf(given);
    }

    /** Det som står om ett delfält; no level means that it cannot be assessed. */
    public record Given(String code, @Nullable Integer level, String note) {

        public Given(@Nullable String code, @Nullable Integer level, @Nullable String note) {
            this.code = Objects.requireNonNullElse(code, "");
            this.level = level;
            this.note = Objects.requireNonNullElse(note, "");
        }
    }

    public Optional<Given> of(String code) {
        return given.stream().filter(it -> code.equals(it.code())).findFirst();
    }

    /** What is judged now of the sub-fields that were asked about, over those that only another framework has. */
    SubfieldAnswers over(SubfieldAnswers standing, Collection<String> asked) {
        return new SubfieldAnswers(AnswersByCode.over(standing.given, given, asked, Given::code));
    }

    /** In the framework's order, with its words for the levels. */
    public List<SubfieldGrade> grades(FrameworkVersion framework) {
        return framework.dimensions().stream().flatMap(this::grades).toList();
    }

    private Stream<SubfieldGrade> grades(Dimension dimension) {
        return dimension.subfields().stream()
                .flatMap(field -> of(field.code()).stream()
                        .map(it -> new SubfieldGrade(
                                dimension.code(),
                                field.code(),
                                field.text(),
                                it.level(),
                                it.level() == null
                                        ? ""
                                        : dimension.anchor(it.level()).word(),
                                it.note())));
    }
}
