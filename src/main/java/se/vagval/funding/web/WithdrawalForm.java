package se.vagval.funding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a payment was wrongly recorded. */
record WithdrawalForm(@NotBlank @Size(max = 1000) @Nullable String reason) {

    static final WithdrawalForm EMPTY = new WithdrawalForm("");
}
