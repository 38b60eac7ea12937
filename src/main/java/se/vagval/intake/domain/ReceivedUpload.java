package se.vagval.intake.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is handed in: the file's own name without any folders, its bytes, and the way it came. */
public record ReceivedUpload(String name, byte[] content, String channel) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    public ReceivedUpload {
        var bare = ODD.matcher(FOLDERS.matcher(name.strip()).replaceFirst("")).replaceAll("");
        name = bare.isBlank() ? "file" : bare.length() > LONGEST ? bare.substring(bare.length() - LONGEST) : bare;
        channel = channel.strip();
    }

    String mediaType() {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> "application/json";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "csv" -> "text/csv";
            case "pdf" -> "application/pdf";
            default -> "application/yaml";
        };
    }
}
