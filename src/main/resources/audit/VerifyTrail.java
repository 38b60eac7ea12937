import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Checks an exported audit trail without the portal and without its database:
 * {@code java VerifyTrail.java trail.txt [key.pub.pem …]}. Says what does not hold, and ends with 1 if anything does not.
 * What is withheld from whoever took the file has no words and no true hashes in it, but like ones where the true ones are
 * alike: it is seen whether such links follow one another and are those that were sealed, and how many they are is told.
 */
public class VerifyTrail {

    private static final String NONE = "0".repeat(64);

    private final Map<String, PublicKey> keys = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, String> sealed = new HashMap<>();
    private final Map<Long, TreeMap<String, String>> heads = new HashMap<>();
    private final Map<Long, String> roots = new TreeMap<>();
    private String subject = "";
    private String previous = NONE;
    private long sequence;
    private String sealBefore = NONE;
    private long sealNumber;
    private boolean signed;
    private final Set<Long> withheldIn = new HashSet<>();
    private long chains;
    private long withheld;
    private long flaws;

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var verifier = new VerifyTrail();
        for (var at = 1; at < arguments.length; at++) {
            verifier.trust(Path.of(arguments[at]));
        }
        try (var lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                verifier.readOrSay(line);
            }
        }
        System.exit(verifier.end() ? 0 : 1);
    }

    private void trust(Path pem) throws IOException, GeneralSecurityException {
        var bytes = Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
        keys.put(hash(bytes), KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
    }

    private void readOrSay(String line) {
        try {
            read(line.split("\t", -1));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            flaw("a line that cannot be read: " + line);
        }
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "seal" -> seal(Long.parseLong(words[1]), words[2], words[3], words[4], words[5]);
            case "head" -> head(Long.parseLong(words[1]), words[2], words[3], words[4]);
            case "link" -> {
                link(words[1], Long.parseLong(words[2]), words[6], words[7], hash(words[8].getBytes(StandardCharsets.UTF_8)));
                columns(words);
            }
            case "withheld-head" -> {
                head(Long.parseLong(words[1]), words[2], words[3], words[4]);
                withheldIn.add(Long.parseLong(words[1]));
            }
            case "withheld" -> {
                link(words[1], Long.parseLong(words[2]), words[3], words[4], words[5]);
                withheld++;
            }
            default -> flaw("a line of another kind: " + words[0]);
        }
    }

    private void seal(long number, String before, String hash, String signature, String content) {
        holds(number == sealNumber + 1 && before.equals(sealBefore), "seal " + number + " does not follow the one before");
        holds(hash.equals(hash(content.getBytes(StandardCharsets.UTF_8))), "seal " + number + " has other words");
        holds(said(content, "prev").equals(before) && said(content, "no").equals("" + number), "seal " + number + " says another place");
        var key = said(content, "key");
        if (key.isEmpty()) {
            holds(!signed, "seal " + number + " is not signed, but one before it is");
        } else if (!keys.isEmpty()) {
            holds(keys.containsKey(key) && stands(keys.get(key), content, signature), "seal " + number + " bears no true signature");
        }
        signed |= !key.isEmpty();
        roots.put(number, said(content, "root"));
        sealNumber = number;
        sealBefore = hash;
    }

    private void head(long seal, String subject, String sequence, String hash) {
        sealed.put(subject + " " + sequence, hash);
        heads.computeIfAbsent(seal, it -> new TreeMap<>()).put(subject, subject + " " + sequence + " " + hash + "\n");
    }

    private void link(String of, long number, String before, String hash, String written) {
        if (!of.equals(subject)) {
            subject = of;
            previous = NONE;
            sequence = 0;
            chains++;
        }
        var name = "link " + of + " " + number;
        holds(number == sequence + 1, name + ": one is missing before it");
        holds(before.equals(previous), name + " does not follow the one before");
        holds(hash.equals(written), name + " has other words");
        if (sealed.containsKey(of + " " + number)) {
            links.put(of + " " + number, hash);
        }
        sequence = number;
        previous = hash;
    }

    private void columns(String[] words) {
        var name = "link " + words[1] + " " + words[2];
        holds(said(words[8], "prev").equals(words[6]) && said(words[8], "subject").equals(words[1])
                && said(words[8], "seq").equals(words[2]), name + " says another place");
        holds(said(words[8], "act").equals(words[3]) && said(words[8], "actor").equals(words[4])
                && said(words[8], "time").equals(words[5]), name + " says something else than its columns");
    }

    private boolean end() {
        sealed.forEach((place, hash) -> holds(hash.equals(links.get(place)), "link " + place + " was sealed, and is gone or another"));
        roots.forEach((number, root) -> holds(
                withheldIn.contains(number) || root.equals(hash(String.join("", heads.getOrDefault(number, new TreeMap<>()).values())
                        .getBytes(StandardCharsets.UTF_8))),
                "seal " + number + " sealed something else"));
        System.out.printf("%d chains, %d seals, the last is %s%n", chains, roots.size(), sealBefore);
        if (withheld > 0 || !withheldIn.isEmpty()) {
            System.out.printf("%d links are withheld: their words were not read, nor all that %d seals sealed%n", withheld, withheldIn.size());
        }
        System.out.println(flaws == 0 ? "everything holds" : flaws + " things do not hold");
        if (signed && keys.isEmpty()) {
            System.out.println("signatures were not checked: no key was given");
        }
        return flaws == 0;
    }

    private void holds(boolean condition, String otherwise) {
        if (!condition) {
            flaw(otherwise);
        }
    }

    private void flaw(String said) {
        flaws++;
        System.out.println(said);
    }

    /** Canonical JSON: a name in quotes stands nowhere but at the top, since quotes within words are escaped. */
    private static String said(String content, String name) {
        var found = Pattern.compile("\"" + name + "\":(?:\"([^\"]*)\"|(\\d+))").matcher(content);
        return !found.find() ? "" : found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static boolean stands(PublicKey key, String content, String signature) {
        try {
            var checking = Signature.getInstance("Ed25519");
            checking.initVerify(key);
            checking.update(content.getBytes(StandardCharsets.UTF_8));
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
