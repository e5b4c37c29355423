package org.kentering.voice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.decision.Evidence;
import org.kentering.decision.GateEvidence;
import org.kentering.decision.Subject;
import org.kentering.kernel.Message;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.VoiceEntries.Tally;
import org.springframework.stereotype.Component;

/** How long the oldest open concern has been waiting. */
@Component
class VoiceEvidence implements GateEvidence {

    private static final String NO_OLD_CONCERN = "voice.no-old-concern";

    private final VoiceEntries entries;
    private final CompanyDate companyDate;

    VoiceEvidence(VoiceEntries entries, CompanyDate companyDate) {
        this.entries = entries;
        this.companyDate = companyDate;
    }

    @Override
    public Set<String> keys() {
        return Set.of(NO_OLD_CONCERN);
    }

    @Override
    public Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria) {
        Evidence evidence = oldestConcern(
                entries.tallies(subject.programme(), true, List.of(), true, List.of()), companyDate);
        Map<String, Evidence> answers = new HashMap<>();
        criteria.forEach(criterion -> answers.put(criterion.key(), evidence));
        return answers;
    }

    /** Where nobody ever said anything, silence is no proof that nobody worries: unknown. */
    static Evidence oldestConcern(List<Tally> tallies, CompanyDate companyDate) {
        if (tallies.isEmpty()) {
            return Evidence.unknown(Message.of("voice.evidence.nothingSaid"));
        }
        List<Tally> concerns = tallies.stream().filter(tally -> tally.kind() == EntryKind.CONCERN).toList();
        Optional<Instant> oldest = concerns.stream()
                .map(Tally::oldestOpen)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        if (oldest.isEmpty()) {
            return Evidence.count(0, Message.of("voice.evidence.noneOpen"));
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(companyDate.of(oldest.get()), companyDate.today()));
        long open = concerns.stream().mapToLong(Tally::open).sum();
        return Evidence.count(days, Message.of("voice.evidence.oldest", open, days));
    }
}
