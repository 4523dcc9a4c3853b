package cn.yingchun.ui.bedside.picture;

import cn.yingchun.domain.cases.Stage;

/// Which part of the nurse's work a case is in: each has its own buttons and its own picture.
public enum Phase {
    DOSES, RUN, BAG;

    static Phase of(Stage stage) {
        return stage.before(Stage.COLLECT) ? DOSES : stage.before(Stage.HANDOVER) ? RUN : BAG;
    }
}
