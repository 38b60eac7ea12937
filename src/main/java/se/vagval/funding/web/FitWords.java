package se.vagval.funding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.GrantAdvice;
import se.vagval.funding.FrameFit;
import se.vagval.funding.Frames;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Says before and after a decision whether the money is there, with the figures it was reckoned from. */
@Component
@Order(1)
class FitWords implements GrantAdvice {

    private final Frames frames;
    private final Words words;

    FitWords(Frames frames, Words words) {
        this.frames = frames;
        this.words = words;
    }

    @Override
    public List<Advice> on(CaseFileId caseFile, long amount, LocalDate day) {
        if (amount <= 0) {
            return List.of();
        }
        var link = Link.to(words.message("funding.case.title"), caseFile.address("medel"));
        return frames.fitOf(caseFile, amount, day)
                .map(it -> List.of(new Advice(heading(it), sentences(it), !it.fits(), link)))
                .orElseGet(() -> List.of(new Advice(
                        words.message("funding.fit.unknown"),
                        List.of(words.message("funding.fit.noSource")),
                        true,
                        link)));
    }

    String heading(FrameFit fit) {
        return words.message(
                "funding.fit." + (!fit.fits() ? "over" : fit.isKnown() ? "fits" : "unknown"),
                fit.source().name());
    }

    List<String> sentences(FrameFit fit) {
        var said = new ArrayList<String>();
        fit.rows().forEach(it -> said.add(sentence(fit, it)));
        if (!fit.planned() && fit.rows().size() > 1) {
            said.add(words.message("funding.fit.byMonths"));
        }
        return said;
    }

    private String sentence(FrameFit fit, FrameFit.Row row) {
        var key = "funding.fit." + row.measure() + ".";
        var year = Integer.toString(row.year());
        var left = row.left();
        if (left == null) {
            return words.message(key + "unset", fit.source().name(), year, Swedish.amount(row.needed()));
        }
        return words.message(
                key + (left < 0 ? "over" : "fits"),
                year,
                Swedish.amount(row.limit()),
                Swedish.amount(row.used()),
                Swedish.amount(row.needed()),
                Swedish.amount(Math.abs(left)));
    }
}
