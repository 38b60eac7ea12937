package se.vagval.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.intake.domain.FieldMapping;
import se.vagval.intake.domain.ReceivedUpload;

/** What is typed when files are handed in. */
record IntakeUploadForm(
        @Nullable List<MultipartFile> file,
        @NotBlank @Size(max = 300) @Nullable String channel,
        @Nullable String source) {

    static final IntakeUploadForm EMPTY = new IntakeUploadForm(null, null, FieldMapping.STANDARD);

    List<ReceivedUpload> uploads() throws IOException {
        var all = new ArrayList<ReceivedUpload>();
        for (var each : file == null ? List.<MultipartFile>of() : file) {
            if (!each.isEmpty()) {
                all.add(new ReceivedUpload(
                        Objects.requireNonNullElse(each.getOriginalFilename(), ""),
                        each.getBytes(),
                        Objects.requireNonNull(channel)));
            }
        }
        return all;
    }

    boolean hasFile() {
        return file != null && file.stream().anyMatch(it -> !it.isEmpty());
    }

    String sourceOrStandard() {
        return source == null || source.isBlank() ? FieldMapping.STANDARD : source;
    }
}
