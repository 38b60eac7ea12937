package se.vagval.report.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;

/** Resultatpost. What a project did, what came of it, what was hard and what went well; goal is a priority's or a national area's code. */
public record CaseResult(
        UUID id,
        CaseFileId caseFile,
        ResultKind kind,
        int year,
        String text,
        @Nullable String goal,
        @Nullable EffectGround ground) {}
