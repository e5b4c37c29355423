package org.kentering.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeId;
import org.kentering.voice.OpenCode;

/** One telling of the story: what the chapters share while its scenes are played. */
final class Telling {

    private final Story story;
    private final Timeline timeline;
    private final Cast cast = new Cast();
    private final List<String> links = new ArrayList<>();
    private @Nullable WallPoster poster;
    private @Nullable ProgrammeId programme;

    Telling(Story story, Timeline timeline) {
        this.story = story;
        this.timeline = timeline;
    }

    Story story() {
        return story;
    }

    Timeline timeline() {
        return timeline;
    }

    Cast cast() {
        return cast;
    }

    String coordinator() {
        return story.programme().coordinator();
    }

    String administrator() {
        return holder(Role.ADMIN);
    }

    String compliance() {
        return holder(Role.COMPLIANCE);
    }

    private String holder(Role role) {
        return story.signIns().stream()
                .filter(signIn -> signIn.roles().contains(role))
                .findFirst()
                .orElseThrow()
                .person();
    }

    ProgrammeId programme() {
        if (programme == null) {
            throw new IllegalStateException("the programme was not started yet");
        }
        return programme;
    }

    void started(ProgrammeId id) {
        programme = id;
    }

    /** A survey link of the open wave that is left for whoever tries the demo. */
    void leave(String path) {
        links.add(path);
    }

    /** A poster on the wall, and the code of somebody who was answered there. */
    void leave(String path, OpenCode reply) {
        poster = new WallPoster(path, reply.inGroups());
    }

    WallPoster poster() {
        if (poster == null) {
            throw new IllegalStateException("nobody who used a poster was answered");
        }
        return poster;
    }

    List<String> links() {
        return List.copyOf(links);
    }
}
