package org.kentering.demo;

import java.util.List;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.Token;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Which survey links can still be used, as the answering page would see them. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
class SurveyLinks {

    private final BallotBox box;

    SurveyLinks(BallotBox box) {
        this.box = box;
    }

    List<String> open(List<String> tokens) {
        return tokens.stream()
                .filter(token -> box.look(new Token(token)).sheet().isPresent())
                .toList();
    }
}
