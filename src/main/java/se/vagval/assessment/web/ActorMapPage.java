package se.vagval.assessment.web;

import java.util.List;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.web.Words;

/** Everything the page of the actor map shows: the picture, its table, the sectors and the municipalities. */
record ActorMapPage(PageFrame frame, AssessmentSheet sheet, ActorMap map, List<FindingWords.Line> findings) {

    private static final int STEP = 3;

    /** A sector of the quadruple helix, and who of it is here; a sector without anybody is a gap. */
    record Sector(String name, List<String> confirmed, List<String> claimed, List<String> missing) {

        public boolean isEmpty() {
            return confirmed.isEmpty() && claimed.isEmpty();
        }
    }

    /** How far the applicant's claim is proven in one municipality; nothing where nothing is said. */
    record Place(String name, boolean said, boolean proven, String document) {}

    static ActorMapPage of(PageFrame frame, AssessmentSheet sheet, Words words) {
        var lines = FindingWords.of(sheet, words).lines(sheet).stream()
                .filter(it -> it.step() == STEP)
                .toList();
        return new ActorMapPage(frame, sheet, ActorMap.of(sheet.parts().actors().actors()), lines);
    }

    public List<Sector> sectors() {
        return sheet.framework().helixSectors().stream().map(this::sector).toList();
    }

    private Sector sector(Item item) {
        var actors = sheet.parts().actors().actors().stream()
                .filter(it -> item.code().equals(it.sector()))
                .toList();
        return new Sector(
                item.text(),
                names(actors.stream()
                        .filter(it -> !it.missing() && it.takesPart())
                        .toList()),
                names(actors.stream()
                        .filter(it -> !it.missing() && !it.takesPart())
                        .toList()),
                names(actors.stream().filter(InvolvedActor::missing).toList()));
    }

    private static List<String> names(List<InvolvedActor> actors) {
        return actors.stream().map(InvolvedActor::name).toList();
    }

    public String sectorOf(InvolvedActor actor) {
        return sheet.framework().textOf(actor.sector()).orElse("");
    }

    public List<Place> places() {
        return sheet.framework().municipalities().stream().map(this::place).toList();
    }

    private Place place(Municipality municipality) {
        return sheet.parts().frame().anchoring().places().stream()
                .filter(it -> it.code().equals(municipality.code()))
                .findFirst()
                .map(it -> new Place(municipality.name(), true, it.holds(), Rows.text(it.document())))
                .orElseGet(() -> new Place(municipality.name(), false, false, ""));
    }

    public long proven() {
        return sheet.parts().frame().anchoring().places().stream()
                .filter(MunicipalAnchoring::holds)
                .count();
    }
}
