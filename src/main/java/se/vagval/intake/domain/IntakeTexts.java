package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.vagval.web.PlainCharacters;

/** Reads running text, which is never changed; it only gets remarks about what stands in it. */
final class IntakeTexts {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 200_000;

    private static final int SHOUTING_FROM = 6;

    private final IntakeWords words;
    private final Pattern missingAttachment;

    IntakeTexts(IntakeWords words) {
        this.words = words;
        var attachment =
                words.all("attachmentWord").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.missingAttachment = Pattern.compile(
                "(?<what>(?:" + attachment + ")\\.?\\s*\\d*)\\s*\\((?<note>[^)]{1,40})\\)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the text holds characters that no page and no database keeps, such as NUL or turned writing direction. */
    static boolean isUnsavable(String text) {
        return !PlainCharacters.areIn(text);
    }

    InterpretedText line(String received) {
        var text = received.strip();
        if (text.length() > LONGEST_LINE) {
            return InterpretedText.unusable("line.tooLong", LONGEST_LINE);
        }
        return text.endsWith("?") ? InterpretedText.guess(text, "line.uncertain") : InterpretedText.exact(text);
    }

    InterpretedText attachment(String received) {
        var meaning = line(received);
        if (words.isIn("missingMark", received)) {
            meaning = meaning.with(Remark.mustConfirm("attachment.missing", received.strip()));
        }
        if (words.isIn("scanMark", received)) {
            meaning = meaning.with(Remark.mustConfirm("attachment.scan"));
        }
        return meaning;
    }

    InterpretedText title(String received) {
        var meaning = line(received);
        if (meaning.value() == null) {
            return meaning;
        }
        if (!received.equals(received.strip())) {
            meaning = meaning.with(Remark.note("title.blanks"));
        }
        var shouted = received.chars().filter(Character::isUpperCase).count();
        var letters = received.chars().filter(Character::isLetter).count();
        if (letters >= SHOUTING_FROM && shouted * 10 >= letters * 6 || received.contains("!!")) {
            meaning = meaning.with(Remark.note("title.shouting"));
        }
        return words.isIn("versionMark", received) ? meaning.with(Remark.note("title.version")) : meaning;
    }

    InterpretedText text(String text) {
        if (text.length() > LONGEST_TEXT) {
            return InterpretedText.unusable("text.tooLong", LONGEST_TEXT);
        }
        if (words.is("unanswered", text)) {
            return InterpretedText.unusable("text.unanswered");
        }
        var remarks = new ArrayList<>(IntakeIdentifiers.misprintsIn(text));
        var attachment = missingAttachment.matcher(text);
        while (attachment.find()) {
            if (words.isIn("missingMark", attachment.group("note"))) {
                remarks.add(Remark.mustConfirm("text.attachmentMissing", attachment.group("what")));
            }
        }
        return new InterpretedText(text, List.of(), remarks);
    }

    InterpretedText stateAid(String received) {
        return words.is("unanswered", received) ? InterpretedText.unusable("stateAid.unanswered") : text(received);
    }

    InterpretedText truth(ReceivedValue value) {
        var text = value.text().strip();
        if (value.kind() == ReceivedValue.Kind.TRUTH && (text.equals("true") || text.equals("false"))) {
            return InterpretedText.exact(text);
        }
        if (words.is("yes", text)) {
            return InterpretedText.guess("true", "truth.guess");
        }
        return words.is("no", text)
                ? InterpretedText.guess("false", "truth.guess")
                : InterpretedText.unusable("truth.unreadable");
    }
}
