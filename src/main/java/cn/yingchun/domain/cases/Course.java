package cn.yingchun.domain.cases;

import java.util.List;
import java.util.Optional;

/// The stage of a case, and the one it left where it is put off or closed.
record Course(Stage stage, Optional<Stage> left) {
    static Course of(List<Noted<?>> facts) {
        var course = new Course(Stage.MATCH, Optional.empty());
        for (var noted : facts) {
            course = course.after(noted.what());
        }
        return course;
    }

    /// Facts of two devices may meet in any order: a second closing or putting off keeps the stage first left.
    private Course after(CaseFact fact) {
        return switch (fact) {
            case CourseFact.StageEntered entered when left.isEmpty() -> new Course(entered.stage(), Optional.empty());
            case CourseFact.StageEntered entered -> new Course(stage, Optional.of(entered.stage()));
            case CourseFact.Postponed _ when stage != Stage.CLOSED -> new Course(Stage.POSTPONED, Optional.of(left.orElse(stage)));
            case CourseFact.Closed _ -> new Course(Stage.CLOSED, Optional.of(left.orElse(stage)));
            case CourseFact.Resumed _ when stage == Stage.POSTPONED -> back();
            case CourseFact.Reopened _ when stage == Stage.CLOSED -> back();
            default -> this;
        };
    }

    private Course back() {
        return new Course(left.orElse(Stage.MATCH), Optional.empty());
    }
}
