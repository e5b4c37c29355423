package org.kentering.ballot;

import java.util.List;
import org.kentering.kernel.Message;

/** A slot: what whoever answers now is told of what became of the last answers. The same for everybody in a wave. */
public interface EarlierAnswers {

    /** One sentence for each theme; none before a first release. Asked with every paper, so it must cost next to nothing. */
    List<Message> before(WaveId wave);
}
