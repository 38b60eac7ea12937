package se.vagval.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed when a file is handed in. */
record IntakeUploadForm(
        @Nullable MultipartFile file,
        @NotBlank @Size(max = 300) @Nullable String channel) {

    static final IntakeUploadForm EMPTY = new IntakeUploadForm(null, null);

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
