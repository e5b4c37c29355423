package org.kentering.pulse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.PaperCode;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

/**
 * The codes of a wave as they are printed: group by group, for somebody to hand out.
 *
 * @param publicAddress where the installation is reached; without it a sheet shows the path alone and no QR code
 * @param k the threshold that misused codes eat into
 */
public record PrintSheet(
        WaveId wave, LocalText title, LocalDate closesOn, @Nullable String publicAddress, int k, List<Group> groups) {

    /**
     * The codes of one group, spare ones included.
     *
     * @param categories what its people have in common besides, where the wave divides by more than the tree
     * @param languages what its people speak, so that everybody can read the card that they draw
     */
    public record Group(String name, List<LocalText> categories, List<Language> languages, List<PaperCode> codes) {

        public Group {
            categories = List.copyOf(categories);
            languages = List.copyOf(languages);
            codes = List.copyOf(codes);
        }
    }

    public PrintSheet {
        groups = List.copyOf(groups);
    }

    /** Where everybody reads what is stored, and later what came of it. */
    public String trustPath() {
        return "/trust/" + wave.value();
    }
}
