package se.vagval.scoring.domain;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ProjectMoney;
import se.vagval.strategy.CostType;
import se.vagval.strategy.FinancingType;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.ReadingFact;

/** Uppgifter som räknas: what the lists of an application say. What it does not say is nothing, and fires no sign. */
record Facts(ReadApplication application, FrameworkVersion framework, List<Sentence> sentences) {

    /** Nothing, where the application does not tell. */
    @Nullable
    Integer value(ReadingFact fact, Set<String> fields) {
        return switch (fact) {
            case WORDS -> words(fields);
            case VAGUE_TERMS -> throw new IllegalArgumentException("vague terms are found in the text");
            case ACTORS -> application.actors().size();
            case SECTORS -> sectors(application.actors().stream());
            case CONFIRMED_SECTORS -> sectors(application.actors().stream().filter(ApplicationActor::confirmed));
            case UNCONFIRMED_ACTORS_SHARE -> unconfirmedActors();
            case PLACES -> places().size();
            case SAMI_PLACES -> samiPlaces();
            case GRANT_SHARE -> grantShare();
            case MONEY_DIFFERENCE -> moneyDifference();
            case UNCONFIRMED_MONEY_SHARE -> unconfirmedMoney();
            case IN_KIND_ON_ONE_SIDE -> inKindOnOneSide() ? 1 : 0;
            case DAYS_BEGUN_EARLIER -> daysBegunEarlier();
            case PRE_STUDY -> application.type() == ProjectType.PRE_STUDY ? 1 : 0;
        };
    }

    private int words(Set<String> fields) {
        return sentences.stream()
                .filter(it -> it.isCitable() && (fields.isEmpty() || fields.contains(it.field())))
                .mapToInt(it -> it.words().size())
                .sum();
    }

    private static int sectors(Stream<ApplicationActor> actors) {
        return (int) actors.map(ApplicationActor::sector)
                .filter(it -> !it.isBlank())
                .distinct()
                .count();
    }

    private @Nullable Integer unconfirmedActors() {
        var open = application.actors().stream().filter(it -> !it.confirmed()).count();
        return application.actors().isEmpty()
                ? null
                : share(open, application.actors().size());
    }

    private Set<String> places() {
        return application.municipalities().stream().map(it -> it.code()).collect(Collectors.toSet());
    }

    private int samiPlaces() {
        return (int) places().stream()
                .filter(it -> framework
                        .municipality(it)
                        .map(FrameworkVersion.Municipality::samiAdministrativeArea)
                        .orElse(false))
                .count();
    }

    /** Begun per cent: whoever applies for anything above half has more than 50. */
    private @Nullable Integer grantShare() {
        var money = ProjectMoney.of(application.budget(), application.financing(), framework);
        return money.cost() == null || money.cost() <= 0 || money.applied() == null
                ? null
                : (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(100 * money.applied(), money.cost()));
    }

    private @Nullable Integer moneyDifference() {
        if (application.budget().isEmpty() && application.financing().isEmpty()) {
            return null;
        }
        var difference = ProjectMoney.costOf(application.budget(), framework)
                - application.financing().stream()
                        .mapToLong(FinancingLine::amount)
                        .sum();
        return (int) Math.min(Integer.MAX_VALUE, Math.abs(difference));
    }

    private @Nullable Integer unconfirmedMoney() {
        var all = sum(others().toList(), it -> it.amount());
        return all == 0 ? null : share(sum(unconfirmed(), it -> it.amount()), all);
    }

    /** The money of others that nobody has confirmed. */
    List<FinancingLine> unconfirmed() {
        return others().filter(it -> !it.confirmed()).toList();
    }

    private Stream<FinancingLine> others() {
        return application.financing().stream()
                .filter(it ->
                        !is(FinancingType.Trait.APPLIED_GRANT, it) && !is(FinancingType.Trait.STANDARD_CONDITION, it));
    }

    private boolean inKindOnOneSide() {
        var given = application.financing().stream().anyMatch(it -> is(FinancingType.Trait.IN_KIND, it));
        var used = application.budget().stream().anyMatch(it -> framework.is(CostType.Trait.IN_KIND, it.costType()));
        return given != used;
    }

    private @Nullable Integer daysBegunEarlier() {
        return application.start() == null
                ? null
                : (int) ChronoUnit.DAYS.between(application.start(), application.received());
    }

    private boolean is(FinancingType.Trait trait, FinancingLine line) {
        return framework.is(trait, line.type());
    }

    private static long sum(List<FinancingLine> lines, Function<FinancingLine, Long> amount) {
        return lines.stream().map(amount).mapToLong(Long::longValue).sum();
    }

    /** Whole per cent: at least so much is reached when it is reached, and not a little before. */
    private static int share(long part, long whole) {
        return (int) (100 * part / whole);
    }
}
