package org.kentering.stakeholder;

import java.util.ArrayList;
import java.util.List;
import org.kentering.kernel.Message;

/**
 * What the register tells at first sight, in sentences computed from it.
 *
 * @param total everybody in it now
 * @param rated those with influence and attitude
 */
public record RegisterFinding(long total, long rated, List<Message> sentences) {

    public RegisterFinding {
        sentences = List.copyOf(sentences);
    }

    static RegisterFinding of(RegisterTally tally) {
        List<Message> sentences = new ArrayList<>();
        if (tally.total() == 0) {
            sentences.add(Message.of("stakeholder.finding.nobody"));
        } else {
            sentences.add(Message.of("stakeholder.finding.rated", tally.rated(), tally.total()));
            if (tally.rated() > 0) {
                sentences.add(against(tally));
            }
        }
        return new RegisterFinding(tally.total(), tally.rated(), sentences);
    }

    private static Message against(RegisterTally tally) {
        if (tally.against() == 0) {
            return Message.of("stakeholder.finding.nobodyAgainst");
        }
        if (tally.unspoken() == 0) {
            return Message.of("stakeholder.finding.againstSpoken", tally.against());
        }
        if (tally.unspoken() == tally.against()) {
            return Message.of("stakeholder.finding.againstUnspoken", tally.against());
        }
        return Message.of("stakeholder.finding.againstPartly", tally.against(), tally.unspoken());
    }
}
