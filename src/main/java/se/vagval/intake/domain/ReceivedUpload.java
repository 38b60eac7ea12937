package se.vagval.intake.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is handed in: the file's own name without any folders, its bytes, and the way it came. */
record ReceivedUpload(String name, byte[] content, String channel) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    ReceivedUpload {
        var bare = ODD.matcher(FOLDERS.matcher(name.strip()).replaceFirst("")).replaceAll("");
        name = bare.isBlank() ? "file" : bare.length() > LONGEST ? bare.substring(bare.length() - LONGEST) : bare;
        channel = channel.strip();
    }

    String mediaType() {
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? "application/json" : "application/yaml";
    }
}
