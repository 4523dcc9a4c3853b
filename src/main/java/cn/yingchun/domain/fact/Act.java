package cn.yingchun.domain.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a person does in one stroke: all its deeds are written, or none.
///
/// @param actor    who does it (the user's name in the office)
/// @param happened when it happened, as the person says; often earlier than the moment of writing
/// @param why      the reason, where one is asked for
public record Act(String actor, Instant happened, Optional<String> why, List<Deed> deeds) {
    public Act {
        deeds = List.copyOf(deeds);
    }

    public static Act of(String actor, Instant happened, Subject subject, What what) {
        return new Act(actor, happened, Optional.empty(), List.of(Deed.of(subject, what)));
    }

    public Act because(String reason) {
        return new Act(actor, happened, Optional.of(reason), deeds);
    }
}
