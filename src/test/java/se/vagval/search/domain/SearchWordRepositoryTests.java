package se.vagval.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;

/** A word that stands in everything takes no room from the others of a search. */
@StorageTest
class SearchWordRepositoryTests {

    private static final int MANY = 250;

    @Autowired
    SearchWordRepository words;

    @Test
    void eachWordHasItsKinHoweverCommonAnotherIs() {
        var known = new TreeMap<String, Set<String>>();
        for (var number = 0; number < MANY; number++) {
            known.put("qvanlig%03d".formatted(number), Set.of("qvanlig"));
        }
        known.put("vindqraftsetableringen", Set.of("qraft", "etablering"));
        words.add(known);

        var kin = words.kinOf(Map.of("qvanlig", Set.of("qvanlig"), "qraft", Set.of("qraft")));

        assertThat(kin.get("qraft")).containsExactly("vindqraftsetableringen");
        assertThat(kin.get("qvanlig")).hasSize(200);
    }
}
