package se.vagval.knowledge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a report leaves the knowledge bank, as it is typed. */
record ReportWithdrawalForm(@NotBlank @Size(max = 1000) String reason) {}
