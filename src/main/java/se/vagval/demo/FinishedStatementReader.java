package se.vagval.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.demo.FinishedStatement.Anchoring;
import se.vagval.demo.FinishedStatement.EffectLogic;
import se.vagval.demo.FinishedStatement.Judgement;
import se.vagval.demo.FinishedStatement.National;
import se.vagval.demo.FinishedStatement.Overlap;
import se.vagval.demo.FinishedStatement.Point;
import se.vagval.demo.FinishedStatement.Regional;
import se.vagval.demo.FinishedStatement.Signatories;
import se.vagval.demo.FinishedStatement.Signatory;
import se.vagval.demo.FinishedStatement.Specialisation;
import se.vagval.demo.FinishedStatement.StatedCondition;
import se.vagval.demo.FinishedStatement.StatementBlock;

/** Reads finished statements as YAML or JSON. Takes the words as they stand and refuses what is no statement. */
final class FinishedStatementReader {

    private static final String ROOT = "utlatande";
    private static final List<String> EXPECTED = List.of("dnr", "datum", "projekt", "rekommendation", "block[0].id");
    private static final Pattern LEVEL = Pattern.compile("[0-4]");

    private final FileTexts texts;

    private FinishedStatementReader(FileTexts texts) {
        this.texts = texts;
    }

    static boolean isFor(byte[] file) {
        return missingIn(new FinishedStatementReader(FileTexts.of(file))).isEmpty();
    }

    /** @throws IllegalArgumentException when something is missing, or a level is none */
    static FinishedStatement read(byte[] file) {
        var reader = new FinishedStatementReader(FileTexts.of(file));
        missingIn(reader).ifPresent(FinishedStatementReader::refuse);
        return reader.statement();
    }

    private static Optional<String> missingIn(FinishedStatementReader reader) {
        return EXPECTED.stream().filter(path -> reader.text(path).isBlank()).findFirst();
    }

    private static void refuse(String path) {
        throw new IllegalArgumentException("no finished statement: " + path);
    }

    private FinishedStatement statement() {
        return new FinishedStatement(
                text("dnr"),
                text("datum"),
                text("sida"),
                text("titel"),
                text("projekt"),
                text("rubrik"),
                text("projekttyp"),
                text("rekommendation"),
                judgement(),
                rows("block").map(this::block).toList(),
                new Signatories(
                        text("undertecknare.rubrik"),
                        rows("undertecknare.personer")
                                .map(row -> new Signatory(text(row + ".namn"), text(row + ".titel")))
                                .toList()));
    }

    private Judgement judgement() {
        return new Judgement(
                texts("bedomning.forutsattningar"),
                new National(
                        texts("bedomning.nationell.omraden"),
                        level("bedomning.nationell.grad"),
                        text("bedomning.nationell.ordankare")),
                new Regional(
                        level("bedomning.rus.grad"), text("bedomning.rus.ordankare"), text("bedomning.rus.ramverk")),
                specialisation(),
                effectLogic(),
                new Overlap(
                        isTrue("bedomning.overlapp.risk"),
                        isTrue("bedomning.overlapp.potential"),
                        isTrue("bedomning.overlapp.ansokan_otydlig"),
                        text("bedomning.overlapp.kalla")),
                new Anchoring(text("bedomning.forankring.pastadd_av_sokanden"), isTrue("bedomning.forankring.styrkt")),
                texts("bedomning.helix"),
                otherLevels(),
                rows("bedomning.villkor")
                        .map(row ->
                                new StatedCondition(text(row + ".typ"), text(row + ".text"), text(row + ".riktning")))
                        .toList());
    }

    private Specialisation specialisation() {
        return new Specialisation(
                text("bedomning.s3.styrkeomrade"),
                isTrue("bedomning.s3.angivet_av_sokanden"),
                level("bedomning.s3.koppling"),
                text("bedomning.s3.niva_nu"),
                text("bedomning.s3.niva_potential"),
                text("bedomning.s3.villkor"));
    }

    private EffectLogic effectLogic() {
        return new EffectLogic(
                level("bedomning.effektlogik.grad"),
                texts("bedomning.effektlogik.otydliga_begrepp"),
                texts("bedomning.effektlogik.otydliga_aktiviteter"),
                texts("bedomning.effektlogik.foljd"),
                text("bedomning.effektlogik.motvikt"));
    }

    private Map<String, Integer> otherLevels() {
        var levels = new TreeMap<String, Integer>();
        for (var number = 1; number <= 15; number++) {
            var level = level("bedomning.ovriga.D" + number);
            if (level != null) {
                levels.put("D" + number, level);
            }
        }
        return levels;
    }

    private StatementBlock block(String row) {
        return new StatementBlock(
                text(row + ".id"),
                text(row + ".typ"),
                text(row + ".text"),
                text(row + ".ingress"),
                rows(row + ".punkter").map(this::point).toList());
    }

    private Point point(String row) {
        return at(row).map(text -> new Point(text, "", List.of(), List.of()))
                .orElseGet(() -> new Point(
                        text(row + ".text"), text(row + ".status"), texts(row + ".agare"), texts(row + ".finansiar")));
    }

    private Stream<String> rows(String list) {
        var prefix = ROOT.length() + 1;
        return texts.rows(ROOT + "." + list).stream().map(row -> row.substring(prefix));
    }

    private List<String> texts(String list) {
        return rows(list).map(this::text).toList();
    }

    private String text(String path) {
        return at(path).orElse("");
    }

    private Optional<String> at(String path) {
        return texts.at(ROOT + "." + path);
    }

    private boolean isTrue(String path) {
        return text(path).equals("true");
    }

    private @Nullable Integer level(String path) {
        var text = text(path);
        if (text.isBlank()) {
            return null;
        }
        if (!LEVEL.matcher(text).matches()) {
            refuse(path);
        }
        return Integer.valueOf(text);
    }
}
