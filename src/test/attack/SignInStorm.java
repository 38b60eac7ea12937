import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two hundred right passwords at once: none may be called wrong, none may fail, no account may be closed afterwards. Then forty
 * wrong ones at once, and the right one from another address: guessing is slowed, and nobody else is kept out. Meanwhile
 * somebody signed in reads, to see how much is left for others.
 *
 *   java SignInStorm.java http://127.0.0.1:8080 [how many, 200 unless told]
 */
class SignInStorm {

    private static final List<String> PEOPLE =
            List.of("handlaggare", "handlaggare2", "enhetschef", "registrator", "namndsekreterare");

    public static void main(String[] arguments) throws Exception {
        var base = arguments[0];
        var many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        var reader = new Visitor(base, "127.0.0.9");
        reader.signIn("handlaggare", "vagval");
        var alone = median(reader, 10);

        var right = storm(base, many, "vagval", "127.0.0.2");
        System.out.println("right at once " + many + ": " + right);
        var wrong = new Storm(base, 40, "handlaggare");
        var during = wrong.whileSomebodyReads(reader);
        System.out.println("wrong at once 40: " + wrong.answers + ", a reader's median " + alone + " ms alone, "
                + during + " ms meanwhile");
        var afterwards = new TreeMap<String, Integer>();
        for (var name : PEOPLE) {
            afterwards.merge(kind(new Visitor(base, "127.0.0.4").signIn(name, "vagval")), 1, Integer::sum);
        }
        System.out.println("right afterwards, from elsewhere: " + afterwards);
        var isGood = !right.containsKey("called wrong")
                && right.keySet().stream().noneMatch(it -> it.startsWith("failed"))
                && wrong.answers.keySet().stream().noneMatch(it -> it.startsWith("failed"))
                && afterwards.equals(Map.of("in", PEOPLE.size()));
        Visitor.tell("SignInStorm", "right passwords at once", many);
        Visitor.tell("SignInStorm", "let in", right.getOrDefault("in", 0));
        Visitor.tell("SignInStorm", "told to come back (503)", right.getOrDefault("busy", 0));
        Visitor.tell("SignInStorm", "right and called wrong", right.getOrDefault("called wrong", 0));
        Visitor.tell("SignInStorm", "a reader's median ms alone", alone);
        Visitor.tell("SignInStorm", "a reader's median ms during wrong ones", during);
        Visitor.tell("SignInStorm", "accounts shut out afterwards", PEOPLE.size() - afterwards.getOrDefault("in", 0));
        System.exit(isGood ? 0 : 1);
    }

    private static Map<String, Integer> storm(String base, int many, String password, String from) throws Exception {
        var visitors = new ArrayList<Callable<String>>();
        for (var at = 0; at < many; at++) {
            var visitor = new Visitor(base, from);
            visitor.get("/inloggning");
            var name = PEOPLE.get(at % PEOPLE.size());
            visitors.add(() -> kind(visitor.signIn(name, password)));
        }
        return counted(visitors);
    }

    private static Map<String, Integer> counted(List<Callable<String>> visitors) throws Exception {
        var kinds = new TreeMap<String, Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> answer : threads.invokeAll(visitors)) {
                kinds.merge(answer.get(), 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static String kind(Visitor.Answer answer) {
        return switch (answer.status()) {
            case 302 -> answer.location().endsWith("?fel") ? "called wrong" : "in";
            case 503 -> answer.headers().containsKey("retry-after") ? "busy" : "failed: 503 without Retry-After";
            default -> "failed: " + answer.status();
        };
    }

    private static long median(Visitor reader, int times) throws Exception {
        var millis = new ArrayList<Long>();
        for (var time = 0; time < times; time++) {
            millis.add(reader.get("/konto").millis());
        }
        millis.sort(null);
        return millis.get(millis.size() / 2);
    }

    private static final class Storm {

        private final List<Callable<String>> visitors = new ArrayList<>();
        private Map<String, Integer> answers = Map.of();

        Storm(String base, int many, String name) throws Exception {
            for (var at = 0; at < many; at++) {
                var visitor = new Visitor(base, "127.0.0.3");
                visitor.get("/inloggning");
                visitors.add(() -> kind(visitor.signIn(name, "fel")));
            }
        }

        long whileSomebodyReads(Visitor reader) throws Exception {
            var thread = Thread.ofVirtual().start(() -> {
                try {
                    answers = counted(visitors);
                } catch (Exception failure) {
                    answers = Map.of("failed: " + failure, 1);
                }
            });
            var millis = median(reader, 15);
            thread.join();
            return millis;
        }
    }
}
