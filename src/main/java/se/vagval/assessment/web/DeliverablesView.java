package se.vagval.assessment.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.ApplicationField;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** What the page of the deliverables shows beside the rows: where each is promised, and the texts to mark in. */
record DeliverablesView(AssessmentSheet sheet, Words words) {

    /** A deliverable as it is saved, with the field its passage stands in. */
    record Line(String what, @Nullable Citation citation, String field) {}

    public List<Line> lines() {
        return listed().map(it -> new Line(it.what(), it.citation(), fieldOf(it.citation())))
                .toList();
    }

    /** What a marked passage can promise: a deliverable that is listed, or one of its own. */
    public List<Option> uses() {
        return Stream.concat(
                        Stream.of(Option.of("", words.message("assessment.deliverable.new"))),
                        listed().map(it -> Option.of(it.what(), it.what())))
                .toList();
    }

    public List<SourceView> sources() {
        return SourceView.ofApplication(
                sheet,
                words,
                listed().map(Deliverable::citation).filter(Objects::nonNull).toList());
    }

    private Stream<Deliverable> listed() {
        return sheet.parts().deliverables().deliverables().stream();
    }

    private String fieldOf(@Nullable Citation citation) {
        return Stream.of(ApplicationField.values())
                .filter(it -> citation != null && it.name().equals(citation.source()))
                .findFirst()
                .map(words::of)
                .orElse("");
    }
}
