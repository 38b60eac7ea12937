package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.StorageTest;

/** A list of one state or one officer is read in its order, whatever that is: nobody walks through all the others' cases. */
@StorageTest
class ListOrderTests {

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void asAmongAMillion() {
        for (var way : List.of("enable_seqscan", "enable_bitmapscan", "enable_sort")) {
            database.execute("set local " + way + " = off");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, status, DECIDED",
        "TITLE, status, DECIDED",
        "AMOUNT, status, DECIDED",
        "NUMBER, status, DECIDED",
        "RECEIVED, officer, officer7",
        "TITLE, officer, officer7",
        "AMOUNT, officer, officer7",
        "NUMBER, officer, officer7"
    })
    void isReadAlongAnIndexOfBoth(CaseQuery.Order order, String column, String value) {
        var plan = String.join(
                "\n",
                database.queryForList(
                        "explain (costs off) select c.id from case_file c where c." + column + " = '" + value
                                + "' order by c." + order.column() + " desc, c.id desc limit 51",
                        String.class));
        assertThat(plan).contains("Index Cond: (" + column + " = ").doesNotContain("Sort", "Filter");
    }
}
