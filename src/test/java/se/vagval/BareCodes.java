package se.vagval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Codes that stand on a page without the name of what they mean: "D4 är inte bedömt", "avsnitt B7", "MK3", "Version 0". A
 * code is named when its name follows it ("D8 Effektlogik") or stands before it ("Effektlogiken (D8)").
 */
public final class BareCodes {

    private static final Pattern UNSEEN = Pattern.compile(
            "<(script|style|textarea|option|code|head)\\b.*?</\\1>|<input[^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\d_/–-])(?:D\\d{1,2}|MK\\d|B\\d{1,2})(?![\\p{L}\\d_/-])(?!\\h*[–-]\\h*D\\d)");
    private static final Pattern NAME_AFTER = Pattern.compile("^[:.]?\\s+\\p{Lu}\\p{L}+", Pattern.UNICODE_CASE);
    /** The names of goal conflicts begin with a small letter. */
    private static final Pattern SMALL_NAME_AFTER = Pattern.compile("^\\s+\\p{L}{2,}");

    /** A record that nobody gave words to. */
    private static final Pattern RECORD = Pattern.compile("\\b\\p{Lu}\\w+\\[\\p{Ll}\\w*=");

    private static final Pattern VERSION_0 = Pattern.compile("(?i)\\bversion 0\\b");

    private BareCodes() {}

    /** Each with a few words around it. */
    public static Set<String> in(String page) {
        var text = HtmlUtils.htmlUnescape(UNSEEN.matcher(page).replaceAll(" ").replaceAll("<[^>]+>", " "))
                .replaceAll("\\s+", " ");
        var bare = new TreeSet<String>();
        for (var pattern : List.of(CODE, VERSION_0, RECORD)) {
            var found = pattern.matcher(text);
            while (found.find()) {
                if (pattern != CODE || !isNamed(text, found.start(), found.end())) {
                    bare.add(
                            text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30)));
                }
            }
        }
        return bare;
    }

    private static boolean isNamed(String text, int from, int to) {
        var before = text.substring(0, from).stripTrailing();
        var inBrackets = before.endsWith("(") && text.startsWith(")", to);
        var name = text.startsWith("MK", from) ? SMALL_NAME_AFTER : NAME_AFTER;
        return inBrackets || name.matcher(text.substring(to)).find();
    }
}
