package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, the readers answer with values or with their own refusal, and the values can be interpreted. */
class IntakeFuzzTests {

    private static final List<String> SEEDS = List.of("PUB-1", "PUB-2", "PUB-3", "PUB-4", "PUB-5");
    private static final String ODD =
            "{}[]:,&*#?|-<>=!%@`\"'\\\t\n\r\u0000\u0007\u0085\uFEFF\u202E\uD83D\uDE00\u2028~0123456789.eE+_å";

    private final Random random = new Random(20260114);

    @Test
    void meetsRandomBytesWithARefusal() {
        for (var round = 0; round < 20_000; round++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            take(bytes);
        }
    }

    @Test
    void meetsRandomSignsWithARefusal() {
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(120), 0, ODD.length()).forEach(at -> text.append(ODD.charAt(at)));
            take(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void meetsDamagedApplicationsWithValuesOrARefusal() {
        var read = 0;
        for (var round = 0; round < 4_000; round++) {
            var text = new StringBuilder(
                    new String(IntakeFixtures.file(SEEDS.get(random.nextInt(SEEDS.size()))), StandardCharsets.UTF_8));
            for (var damage = random.nextInt(6) + 1; damage > 0; damage--) {
                damage(text);
            }
            read += take(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read).as("damaged files that could still be read").isGreaterThan(500);
    }

    @Test
    void meetsOddValuesInEveryFieldWithAnInterpretation() {
        for (var round = 0; round < 3_000; round++) {
            var values = new java.util.LinkedHashMap<String, ReceivedValue>();
            for (var field : IntakeField.values()) {
                var path = field.path().replace("[]", "[" + random.nextInt(3) + "]");
                if (!path.isEmpty()) {
                    var kind = ReceivedValue.Kind.values()[random.nextInt(2) * 2];
                    values.put(path, new ReceivedValue(path, odd(), kind));
                }
            }
            var application = IntakeInterpreter.interpret(
                    new ReceivedContent(values, true),
                    IntakeFixtures.VOCABULARY,
                    IntakeFixtures.SURROUNDINGS,
                    Map.of());
            values.values()
                    .forEach(it ->
                            assertThat(application.at(it.path())).as(it.path()).isPresent());
        }
    }

    private String odd() {
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf(random.nextLong());
            case 1 -> random.nextInt(3000) + "-" + random.nextInt(20) + "-" + random.nextInt(40);
            case 2 -> random.nextDouble() * 10 + " mkr";
            case 3 -> "9".repeat(random.nextInt(60));
            case 4 -> "RUN" + "/7".repeat(random.nextInt(4)) + random.nextInt(99_999) + "//" + random.nextInt(9_999);
            case 5 -> random.nextInt(200) + " %";
            case 6 -> "";
            default -> {
                var text = new StringBuilder();
                random.ints(random.nextInt(30), 0, ODD.length()).forEach(at -> text.append(ODD.charAt(at)));
                yield text.toString();
            }
        };
    }

    private void damage(StringBuilder text) {
        var at = random.nextInt(text.length());
        var length = Math.min(random.nextInt(30), text.length() - at);
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, at + length);
            case 1 -> text.insert(at, text.substring(at, at + length));
            case 2 -> text.setCharAt(at, ODD.charAt(random.nextInt(ODD.length())));
            default -> text.insert(at, odd());
        }
    }

    /** 1 when the bytes held an application, which then must be possible to interpret; any other exception fails the test. */
    private static int take(byte[] bytes) {
        try {
            var content = IntakeFixtures.read(bytes);
            IntakeInterpreter.interpret(content, IntakeFixtures.VOCABULARY, IntakeFixtures.SURROUNDINGS, Map.of());
            return 1;
        } catch (IntakeRefusal refused) {
            return 0;
        }
    }
}
