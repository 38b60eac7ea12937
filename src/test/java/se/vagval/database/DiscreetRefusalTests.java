package se.vagval.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.StorageTest;

/** What the database refuses is an application or a note, often; whoever reads the log reads that it was refused. */
@StorageTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DiscreetRefusalTests {

    private static final String WORD = "Sjukdomen";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void tellsWhichRuleWasBrokenAndNotByWhat() {
        var one = "insert into search_word (word, stems) values ('" + WORD + "', '{}'), ('" + WORD + "', '{}')";
        var many = "insert into search_word (word, stems) values (?, '{}')";

        for (var refused : List.of(
                catchThrowable(() -> jdbc.update(one)),
                catchThrowable(() -> jdbc.batchUpdate(many, List.of(new Object[] {WORD}, new Object[] {WORD}))))) {
            assertThat(refused).isInstanceOf(DataIntegrityViolationException.class);
            assertThat(refused.getCause())
                    .hasMessageContaining("search_word_pkey")
                    .hasMessageNotContaining(WORD);
        }
        jdbc.update("delete from search_word where word = ?", WORD);
    }
}
