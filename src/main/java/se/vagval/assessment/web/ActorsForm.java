package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.domain.ActorAnswer;
import se.vagval.casefile.ApplicationContent.ApplicationActor;

/** Aktörer, one per row, and who is not here. Before anything is saved the application's own actors stand there. */
record ActorsForm(
        @Nullable @Size(max = 20_000) String notHere, @Valid @Nullable List<Row> rows, @Nullable Integer version)
        implements PartForm {

    /** One actor. */
    record Row(
            @Nullable @Size(max = 300) String name,
            @Nullable String sector,
            boolean affected,
            boolean affects,
            @Nullable @Min(0) @Max(3) Integer power,
            @Nullable @Min(0) @Max(3) Integer influence,
            boolean missing,
            boolean decisive) {

        static final Row EMPTY = new Row("", "", false, false, null, null, false, false);

        boolean isBlank() {
            return Rows.allBlank(name);
        }

        static Row of(InvolvedActor it) {
            return new Row(
                    it.name(),
                    it.sector(),
                    it.affected(),
                    it.affects(),
                    it.power(),
                    it.influence(),
                    it.missing(),
                    it.decisive());
        }

        static Row of(ApplicationActor it) {
            return new Row(it.name(), it.sector(), false, true, null, null, false, false);
        }

        InvolvedActor toActor() {
            return new InvolvedActor(text(name), text(sector), affected, affects, power, influence, missing, decisive);
        }
    }

    static ActorsForm of(ActorAnswer answer, List<ApplicationActor> named, int version) {
        var rows = answer.equals(ActorAnswer.NONE)
                ? named.stream().map(Row::of).toList()
                : answer.actors().stream().map(Row::of).toList();
        return new ActorsForm(answer.notHere(), Rows.withRoom(rows, () -> Row.EMPTY), version);
    }

    ActorAnswer toAnswer() {
        return new ActorAnswer(Rows.kept(rows, Row::isBlank).stream().map(Row::toActor).toList(), text(notHere));
    }

    @Override
    public String asText() {
        var actors = toAnswer().actors().stream().map(InvolvedActor::name).collect(Collectors.joining("\n"));
        return Rows.joined(notHere, actors);
    }
}
