package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.web.ActorMap.Line;
import se.vagval.assessment.web.ActorMap.Mark;

class ActorMapTests {

    @Test
    void putsThoseWithoutInfluenceOnTopAndThoseWithMostLast() {
        var map = ActorMap.of(List.of(
                actor("Kommunen", true, 3, 3, false),
                actor("Byalaget", true, 1, 2, false),
                actor("Unga i byarna", true, 0, 0, false),
                actor("Forskaren", false, 1, 0, false)));

        assertThat(map.rows())
                .extracting(it -> it.actor().name())
                .containsExactly("Unga i byarna", "Forskaren", "Byalaget", "Kommunen");
        assertThat(map.rows().getFirst().actor().lacksInfluence()).isTrue();
        assertThat(map.rows().get(1).actor().lacksInfluence()).isFalse();
    }

    @Test
    void drawsPowerUpwardsAndInfluenceToTheRight() {
        var map = ActorMap.of(List.of(actor("Svag", true, 0, 0, true), actor("Stark", false, 3, 3, false)));

        Mark weak = map.marks().getFirst();
        Mark strong = map.marks().get(1);
        assertThat(strong.x()).isGreaterThan(weak.x());
        assertThat(strong.y()).isLessThan(weak.y());
        assertThat(weak.missing()).isTrue();
        assertThat(weak.affected()).isTrue();
        assertThat(strong.affected()).isFalse();
    }

    @Test
    void hasAPlaceForWhatIsNotKnownOnlyWhenSomethingIsNot() {
        assertThat(ActorMap.of(List.of(actor("A", true, 1, 1, false))).columns())
                .extracting(Line::value)
                .containsExactly(0, 1, 2, 3);
        assertThat(ActorMap.of(List.of(actor("A", true, 1, null, false))).columns())
                .extracting(Line::value)
                .containsExactly(0, 1, 2, 3, null);
    }

    @Test
    void neverDrawsOneMarkUponAnother() {
        var many = java.util.stream.IntStream.range(0, 6)
                .mapToObj(it -> actor("Part " + it, true, 1, 1, false))
                .toList();

        assertThat(ActorMap.of(many).marks())
                .extracting(it -> it.x() + ":" + it.y())
                .doesNotHaveDuplicates();
    }

    private static InvolvedActor actor(
            String name, boolean affected, @Nullable Integer power, @Nullable Integer influence, boolean missing) {
        return new InvolvedActor(name, "CIV", affected, true, power, influence, missing, false, true, false, "", "");
    }
}
