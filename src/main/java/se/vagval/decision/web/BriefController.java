package se.vagval.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.BriefPart;
import se.vagval.decision.domain.BriefReason;
import se.vagval.decision.domain.BriefSheet;
import se.vagval.decision.domain.BriefTexts;
import se.vagval.decision.domain.BriefWriting;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The brief as the officer words it and sees it. */
@Controller
@RequestMapping(BriefController.ADDRESS)
class BriefController extends PaperPageController<BriefPart, BriefTexts, BriefForm> {

    static final String ADDRESS = "/arenden/{caseFile}/beslut/sammanfattning";

    private final BriefWriting writing;
    private final Words words;
    private final Trails trails;
    private final CaseDoors doors;
    private final FormMerges merges;

    BriefController(
            BriefWriting writing, Words words, Trails trails, Refusals refusals, CaseDoors doors, FormMerges merges) {
        super(writing, refusals, ADDRESS);
        this.doors = doors;
        this.merges = merges;
        this.writing = writing;
        this.words = words;
        this.trails = trails;
    }

    @Override
    String fresh(CaseFileId caseFile, UserId reader, Model model) {
        var sheet = writing.sheet(caseFile);
        model.addAttribute("form", BriefForm.of(sheet.content().texts(), sheet.version()));
        return page(sheet, reader, null, model);
    }

    @Override
    String page(CaseFileId caseFile, UserId reader, Model model) {
        return page(writing.sheet(caseFile), reader, null, model);
    }

    /** The button that saves may also put a reason a step up or down. */
    @Override
    Object save(BriefForm form, Turn turn) {
        var move = turn.request().getParameter("move");
        return answer(
                form,
                turn,
                () -> writing.save(
                        turn.caseFile(),
                        form.moving(move).texts(),
                        form.versionOrNone(),
                        Saving.isAutosave(turn.request()),
                        turn.officer()),
                "decision.brief.saved",
                () -> move == null ? ADDRESS : ADDRESS + "#reasons");
    }

    @Override
    String clash(BriefForm mine, Turn turn) {
        var sheet = writing.sheet(turn.caseFile());
        var theirs = sheet.content().texts();
        var yours = mine.texts();
        var fields = List.of(
                field("matter", theirs.matter(), yours.matter()),
                field("proposal", theirs.proposal(), yours.proposal()),
                field("for", lines(theirs.reasonsFor()), lines(yours.reasonsFor())),
                field("against", lines(theirs.reasonsAgainst()), lines(yours.reasonsAgainst())));
        var clash = new Clash(sheet.savedByName(), Swedish.stamp(sheet.savedAt()), sheet.version(), fields);
        var saved = BriefForm.of(theirs, sheet.version());
        if (!mine.isInOrderOf(saved)) {
            turn.model().addAttribute("form", mine.at(sheet.version()));
            return page(sheet, turn.officer(), clash, turn.model());
        }
        return page(
                sheet,
                turn.officer(),
                merges.show(clash, saved, mine.at(sheet.version()), turn.request(), turn.model()),
                turn.model());
    }

    private Clash.Field field(String part, String theirs, String yours) {
        return new Clash.Field(words.message("decision.brief." + part), theirs, yours);
    }

    private static String lines(List<BriefReason> reasons) {
        return String.join("\n", BriefTexts.words(reasons));
    }

    private String page(BriefSheet sheet, UserId reader, @Nullable Clash clash, Model model) {
        var mine =
                reader.equals(sheet.officer()) && doors.mayDo(sheet.caseFile().address("beslut/sammanfattning"));
        var trail = trails.toDecision(sheet.caseFile(), sheet.content().registryNumber());
        model.addAttribute("page", new BriefPage(sheet, new BriefView(sheet.content()), mine, trail, clash));
        return "decision/brief";
    }
}
