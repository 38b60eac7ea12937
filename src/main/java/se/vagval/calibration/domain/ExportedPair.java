package se.vagval.calibration.domain;

import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.PairRepository.Compared;

/** Ett par som det lämnas ut: two levels of one criterion in one case, without the people. */
public record ExportedPair(
        String number, SecondKind kind, String criterion, String first, String second, String common) {

    ExportedPair(String number, Compared it) {
        this(number, it.kind(), it.criterion(), it.firstMark(), it.secondMark(), it.common());
    }
}
