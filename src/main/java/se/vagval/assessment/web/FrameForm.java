package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.items;
import static se.vagval.assessment.web.Rows.lines;
import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.assessment.MunicipalAnchoring.Strength;
import se.vagval.assessment.domain.FrameAnswer;
import se.vagval.strategy.FrameworkVersion.Municipality;

/** Förutsättningar (one per line), förankring och dialogfält. */
record FrameForm(
        @Nullable @Size(max = 20_000) String premises,
        @Nullable @Size(max = 2000) String claimed,
        boolean proven,
        @Nullable @Size(max = 20_000) String innovationLevel,
        @Nullable @Size(max = 20_000) String developmentAmbition,
        @Nullable List<@Valid Row> rows,
        @Nullable Integer version)
        implements PartForm {

    /** One municipality; without a strength nothing is said of it. */
    record Row(
            @Nullable String code,
            @Nullable Strength strength,
            @Nullable @Size(max = 1000) String document) {

        static Row of(String code, Anchoring anchoring) {
            return anchoring.places().stream()
                    .filter(it -> it.code().equals(code))
                    .findFirst()
                    .map(it -> new Row(code, it.strength(), text(it.document())))
                    .orElseGet(() -> new Row(code, null, ""));
        }

        Stream<MunicipalAnchoring> said() {
            return strength == null
                    ? Stream.empty()
                    : Stream.of(new MunicipalAnchoring(text(code), strength, text(document)));
        }
    }

    static FrameForm of(FrameAnswer frame, List<Municipality> municipalities, int version) {
        return new FrameForm(
                lines(frame.premises()),
                frame.anchoring().claimed(),
                frame.anchoring().proven(),
                frame.innovationLevel(),
                frame.developmentAmbition(),
                municipalities.stream()
                        .map(it -> Row.of(it.code(), frame.anchoring()))
                        .toList(),
                version);
    }

    FrameAnswer toAnswer() {
        return new FrameAnswer(
                items(premises),
                new Anchoring(text(claimed), proven, places()),
                text(innovationLevel),
                text(developmentAmbition));
    }

    private List<MunicipalAnchoring> places() {
        return rows == null ? List.of() : rows.stream().flatMap(Row::said).toList();
    }

    /** What proves it is named. */
    @Override
    public void check(Errors errors) {
        Rows.each("rows", rows, (row, fields) -> {
            if (row.strength() == null && !Rows.allBlank(row.document())) {
                errors.rejectValue(fields + "strength", "required");
            }
            if (row.strength() == Strength.PROVEN && Rows.allBlank(row.document())) {
                errors.rejectValue(fields + "document", "required");
            }
        });
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        var places = places().stream().map(MunicipalAnchoring::document).collect(Collectors.joining("\n"));
        return Rows.joined(premises, claimed, innovationLevel, developmentAmbition, places);
    }
}
