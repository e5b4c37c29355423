package org.kentering.pulse;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * What waves of one kind can ask, as Kentering brings it.
 *
 * @param usually how many of them one wave asks
 * @param most how many a wave asks at most, those of the company's own included
 */
public record AskedQuestions(WaveKind kind, int usually, int most, List<LocalText> wordings) {

    public AskedQuestions {
        wordings = List.copyOf(wordings);
    }
}
