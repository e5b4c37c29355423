package org.kentering.pulse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kentering.ballot.FlatAttribute;
import org.kentering.organisation.UnitId;

/**
 * What a coordinator plans.
 *
 * @param kind what it is for
 * @param audience whole units, with everything below them
 * @param rotating the ids of the items that are asked besides the fixed ones
 * @param expectedPercent how many are expected to answer; only the simulation uses it
 * @param contact whom a respondent may ask
 * @param attributes what divides the company besides its units, the more important first
 */
public record WaveDraft(
        @NotNull WaveKind kind,
        @NotEmpty Set<UnitId> audience,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotNull Set<String> rotating,
        @NotNull ThresholdPreset thresholds,
        @NotNull GroupSize groupSize,
        @NotNull List<@Valid GroupMerge> merges,
        @Min(10) @Max(100) int expectedPercent,
        @NotBlank @Size(max = 200) String contact,
        @NotNull @Size(max = FlatAttribute.AT_MOST) List<PulseAttribute> attributes) {

    public WaveDraft {
        audience = Set.copyOf(audience);
        rotating = Set.copyOf(rotating);
        merges = List.copyOf(merges);
        attributes = List.copyOf(attributes);
    }

    /** A plan that divides the company by its units alone. No second constructor: forms of records cannot have one. */
    public static WaveDraft byUnits(
            WaveKind kind,
            Set<UnitId> audience,
            LocalDate opensOn,
            LocalDate closesOn,
            Set<String> rotating,
            ThresholdPreset thresholds,
            GroupSize groupSize,
            List<GroupMerge> merges,
            int expectedPercent,
            String contact) {
        return new WaveDraft(
                kind, audience, opensOn, closesOn, rotating, thresholds, groupSize, merges, expectedPercent, contact,
                List.of());
    }
}
