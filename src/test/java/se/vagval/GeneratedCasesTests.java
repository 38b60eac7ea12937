package se.vagval;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole cases that {@code src/test/perf} measures with are written by SQL: it must fit the tables as they are today. */
@StorageTest
class GeneratedCasesTests {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestCases cases;

    @Test
    void fitTheTables() throws IOException {
        cases.registered();
        var sql = Files.readString(Path.of("src/test/perf/generate.sql"))
                .replace(":cases", "80")
                .replace(":each", "2");

        assertThatNoException().isThrownBy(() -> jdbc.execute(sql));
    }
}
