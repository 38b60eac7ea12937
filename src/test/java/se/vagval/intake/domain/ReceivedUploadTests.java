package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedUploadTests {

    @ParameterizedTest
    @CsvSource({
        "ansokan.yaml, ansokan.yaml",
        "../../etc/ansokan.yaml, ansokan.yaml",
        "C:\\Mina filer\\ansökan från Åre.json, ansökan från Åre.json",
        "/, file",
        "'', file"
    })
    void keepsTheFilesOwnNameAndNoFolders(String given, String kept) {
        assertThat(new ReceivedUpload(given, new byte[0], "e-post").name()).isEqualTo(kept);
    }
}
