import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Walks every page that each person meets, and sends every form it finds in there wrongly: strange values, strange names of
 * parameters, missing and doubled ones, other kinds of body, other addresses. No answer may be a 5xx other than 503, and so
 * many as told must have been read by the form they were meant for.
 *
 *   java FormFuzz.java http://127.0.0.1:8080 [inputs that are read, 9000 unless told] [password] [name …]
 */
class FormFuzz {

    private static final Pattern FOR_LAST = Pattern.compile(".*/(?:jav|aterkallelse|tilldelning|sekretess|provning).*");
    private static final Set<Integer> READ = Set.of(200, 302, 303, 400, 409, 422);
    private static final int AT_A_TIME = 150;

    private final String base;
    private final int most;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> turnedAway = new TreeMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private int failed;
    private int tried;
    private int reached;

    FormFuzz(String base, int most) {
        this.base = base;
        this.most = most;
    }

    public static void main(String[] arguments) throws Exception {
        var most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9_000;
        var password = arguments.length > 2 ? arguments[2] : "vagval";
        var names = arguments.length > 3
                ? List.of(arguments).subList(3, arguments.length)
                : List.of(
                        "handlaggare",
                        "handlaggare2",
                        "enhetschef",
                        "enhetschef2",
                        "direktor",
                        "namndsekreterare",
                        "fortroendevald",
                        "registrator",
                        "rus-samordnare",
                        "statistiker",
                        "revisor",
                        "forvaltare");
        var fuzz = new FormFuzz(arguments[0], most);
        fuzz.drive(names, password);
        fuzz.report();
    }

    /** Everybody in turn, a part at a time, until so many inputs have been read by the forms they were meant for. */
    private void drive(List<String> names, String password) throws Exception {
        var people = new ArrayList<Fuzzer>();
        for (var name : names) {
            people.add(new Fuzzer(name, password));
        }
        while (reached < most && !people.isEmpty()) {
            for (var person : List.copyOf(people)) {
                if (!person.goOn(AT_A_TIME)) {
                    people.remove(person);
                }
            }
        }
    }

    /**
     * One person with the forms that lie before that person. What an input does may close a case to its own form; then the
     * same form of another case takes its place, so that inputs are read and not merely turned away.
     */
    private final class Fuzzer {

        private final String name;
        private final Visitor visitor;
        private final ArrayDeque<ArrayDeque<Forms.Form>> shapes = new ArrayDeque<>();
        private List<StrangeInputs.Input> inputs = List.of();
        private int at;

        Fuzzer(String name, String password) throws Exception {
            this.name = name;
            this.visitor = new Visitor(base);
            if (!visitor.signIn(name, password).location().endsWith("/")) {
                throw new IllegalStateException(name + " cannot sign in");
            }
            var found = new ArrayList<>(Forms.before(visitor).values());
            found.sort(Comparator.comparing(
                    it -> FOR_LAST.matcher(it.getFirst().action()).matches()));
            shapes.addAll(found);
            System.out.printf("%s: %d forms%n", name, shapes.size());
        }

        /** False when there is nothing more to try. */
        boolean goOn(int times) throws Exception {
            for (var time = 0; time < times && reached < most; time++) {
                if (at >= inputs.size() && !nextShape()) {
                    return false;
                }
                var input = inputs.get(at++);
                if (!send(visitor, name, input) && !comesBack(input)) {
                    nextCase();
                }
            }
            return true;
        }

        private boolean nextShape() {
            if (!inputs.isEmpty()) {
                shapes.poll();
            }
            inputs = shapes.isEmpty() ? List.of() : inputs();
            at = 0;
            return !inputs.isEmpty();
        }

        private List<StrangeInputs.Input> inputs() {
            var form = shapes.element().element();
            var inputs = StrangeInputs.of(form, visitor);
            Collections.shuffle(inputs, new Random(form.shape().hashCode()));
            return inputs;
        }

        /** With the page opened anew: its token and version may have been used up. */
        private boolean comesBack(StrangeInputs.Input input) throws Exception {
            return visitor.get(shapes.element().element().page()).status() == 200 && send(visitor, name, input);
        }

        private void nextCase() {
            var form = shapes.element().poll();
            turnedAway.merge(Forms.shape(form.action()), 1, Integer::sum);
            if (shapes.element().isEmpty()) {
                shapes.element().add(form);
                at = inputs.size();
            } else {
                var from = at;
                inputs = inputs();
                at = from;
            }
        }
    }

    /** Whether the form it was meant for has read it: neither turned away before, nor led to where one must go first. */
    private boolean send(Visitor visitor, String person, StrangeInputs.Input input) throws Exception {
        Visitor.Answer answer;
        var address = input.address().get();
        try {
            answer = input.type().isEmpty()
                    ? visitor.get(address)
                    : visitor.post(address, input.type(), input.body().get());
        } catch (IllegalArgumentException noAddress) {
            return true;
        }
        tried++;
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500 && answer.status() != 503) {
            failed++;
            failures.putIfAbsent(
                    Forms.shape(address) + " " + input.what(), answer.status() + " for " + person + " at " + address);
        }
        var isElsewhere = answer.location().startsWith("/inloggning")
                || answer.location().matches(".*/jav(?:\\?.*)?") && !address.contains("/jav");
        if (READ.contains(answer.status()) && !isElsewhere && !input.what().startsWith("at ")) {
            reached++;
        }
        return !isElsewhere && answer.status() != 401 && answer.status() != 403;
    }

    private void report() {
        failures.forEach((what, where) -> System.out.println("FAILED " + what + ": " + where));
        turnedAway.forEach((shape, times) -> System.out.println("closed by what was sent, " + times + " ×: " + shape));
        System.out.println(
                "inputs " + tried + ", read by their form " + reached + ", 5xx " + failed + ", statuses " + statuses);
        Visitor.tell("FormFuzz", "inputs", tried);
        Visitor.tell("FormFuzz", "read by the form they were meant for", reached);
        Visitor.tell("FormFuzz", "5xx", failed);
        statuses.forEach((status, times) -> Visitor.tell("FormFuzz", "answer " + status, times));
        System.exit(failed == 0 && reached >= most ? 0 : 1);
    }
}
