package se.vagval.assessment.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.Neighbourhood;
import se.vagval.assessment.domain.Neighbourhood.Likeness;
import se.vagval.casefile.Neighbour;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.strategy.ProjectType;
import se.vagval.web.Words;

/** Everything the page of the neighbours shows; {@code chosen} is the one that is being classified. */
record NeighbourPage(
        PageFrame frame,
        Neighbourhood found,
        FrameworkVersion framework,
        Words words,
        @Nullable UUID chosen) {

    public String address() {
        return frame.home() + "/bedomning/grannar";
    }

    public boolean isChosen(UUID id) {
        return id.equals(chosen);
    }

    public List<String> alike(Neighbour other) {
        return said(other, true);
    }

    public List<String> differing(Neighbour other) {
        return said(other, false);
    }

    private List<String> said(Neighbour other, boolean alike) {
        return found.likenesses(other).stream()
                .filter(it -> it.alike() == alike)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Likeness it) {
        var about = it.about().stream().map(one -> name(it, one)).collect(Collectors.joining(", "));
        var key = "assessment.neighbour." + it.trait() + (it.alike() ? ".alike" : ".other");
        return words.message(about.isEmpty() ? key + ".unknown" : key, about);
    }

    private String name(Likeness it, String one) {
        return switch (it.trait()) {
            case PLACES -> framework.municipality(one).map(Municipality::name).orElse(one);
            case TYPE -> words.of(ProjectType.valueOf(one));
            case WORDS, APPLICANT, ACTORS, TIME -> one;
        };
    }

    public @Nullable InitiativeRelation relation(Neighbour other) {
        return found.relationTo(other.title(), other.applicant());
    }

    public @Nullable InitiativeRelation relation(Initiative other) {
        return found.relationTo(other.content().theme(), other.content().owner());
    }

    public List<InitiativeRelation> relations() {
        return List.of(InitiativeRelation.values());
    }
}
