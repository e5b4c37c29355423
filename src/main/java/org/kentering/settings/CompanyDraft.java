package org.kentering.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.kentering.kernel.Language;

/** The company as somebody filled it in. */
public record CompanyDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String companyName,
        @NotNull ZoneId timeZone,
        @NotNull Language language) {}
