package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.domain.ActorAnswer;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.web.SensitiveText;

/** Aktörer, one per row, and who is not here. Before anything is saved the application's own actors stand there. */
record ActorsForm(
        boolean nobodyMissing,
        @Nullable @Size(max = 20_000) String notHere,
        @Nullable List<@Valid Row> rows,
        @Nullable Integer version)
        implements PartForm {

    /** One actor. */
    record Row(
            @Nullable @Size(max = 300) String name,
            @Nullable String sector,
            boolean affected,
            boolean affects,
            @Nullable @Pattern(regexp = "\\s*[0-3]?\\s*") String power,
            @Nullable @Pattern(regexp = "\\s*[0-3]?\\s*") String influence,
            boolean missing,
            boolean decisive,
            boolean confirmed,
            boolean group,
            @Nullable @Size(max = 1000) String role,
            @Nullable @Size(max = 1000) String funding) {

        static final Row EMPTY = new Row("", "", false, false, "", "", false, false, false, false, "", "");

        boolean isBlank() {
            return Rows.allBlank(name);
        }

        /** The ticks say nothing of their own. */
        boolean saysMore() {
            return !Rows.allBlank(power, influence, role, funding);
        }

        static Row of(InvolvedActor it) {
            return new Row(
                    it.name(),
                    it.sector(),
                    it.affected(),
                    it.affects(),
                    typed(it.power()),
                    typed(it.influence()),
                    it.missing(),
                    it.decisive(),
                    it.takesPart(),
                    it.seldomAsked(),
                    text(it.role()),
                    text(it.funding()));
        }

        static Row of(ApplicationActor it) {
            return new Row(
                    it.name(), it.sector(), false, true, "", "", false, false, it.confirmed(), false, it.role(), "");
        }

        InvolvedActor toActor() {
            return new InvolvedActor(
                    text(name),
                    text(sector),
                    affected,
                    affects,
                    number(power),
                    number(influence),
                    missing,
                    decisive,
                    confirmed,
                    group,
                    text(role),
                    text(funding));
        }

        private static String typed(@Nullable Integer value) {
            return value == null ? "" : value.toString();
        }

        private static @Nullable Integer number(@Nullable String typed) {
            return text(typed).isEmpty() ? null : Integer.valueOf(text(typed));
        }
    }

    static ActorsForm of(ActorAnswer answer, List<ApplicationActor> named, int version) {
        var rows = answer.equals(ActorAnswer.NONE)
                ? named.stream().map(Row::of).toList()
                : answer.actors().stream().map(Row::of).toList();
        return new ActorsForm(answer.nobodyMissing(), answer.notHere(), Rows.withRoom(rows, () -> Row.EMPTY), version);
    }

    ActorAnswer toAnswer() {
        return new ActorAnswer(
                Rows.kept(rows, Row::isBlank).stream().map(Row::toActor).toList(), text(notHere), nobodyMissing);
    }

    /** One cannot both miss somebody and miss nobody. */
    @Override
    public void check(Errors errors) {
        if (nobodyMissing && Rows.kept(rows, Row::isBlank).stream().anyMatch(Row::missing)) {
            errors.rejectValue("nobodyMissing", "contradiction");
        }
        Rows.each("rows", rows, (row, fields) -> {
            Rows.named(fields + "name", row.name(), row.saysMore(), errors);
            SensitiveText.in(Rows.joined(row.name(), row.role(), row.funding()))
                    .ifPresent(it -> errors.rejectValue(fields + "name", "web.sensitive." + it));
        });
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        var actors = toAnswer().actors().stream().map(InvolvedActor::name).collect(Collectors.joining("\n"));
        return Rows.joined(notHere, actors);
    }
}
