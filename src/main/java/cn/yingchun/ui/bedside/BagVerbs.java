package cn.yingchun.ui.bedside;

import cn.yingchun.ui.bedside.sheet.bag.BagSheets;
import cn.yingchun.ui.bedside.sheet.bag.CustodySheets;
import cn.yingchun.ui.bedside.sheet.bag.EndSheets;

/// What is done with a bag from its label to its receipt.
record BagVerbs(Acts acts) {
    void label() {
        acts.with(picture -> acts.trying(() -> BagSheets.label(acts.tools(), picture, acts.into((work, id, label) -> work.bedside().bag(id, label)))));
    }

    void handOver() {
        acts.with(picture -> acts.trying(() -> BagSheets.handOver(acts.tools(), picture, acts.colleagues(),
                acts.into((work, id, release) -> work.bedside().bags().handedOver(id, release.bag(), release.second().proof().get())))));
    }

    void pass() {
        acts.with(picture -> acts.trying(() -> CustodySheets.pass(acts.tools(), picture, acts.clock(), acts.into((work, id, on) -> work.bedside().bag(id, on)))));
    }

    void logger() {
        acts.with(picture -> acts.trying(() -> CustodySheets.logger(acts.tools(), picture, acts.into((work, id, way) -> work.bedside().bag(id, way)))));
    }

    void judge() {
        acts.with(picture -> acts.trying(() -> CustodySheets.judge(acts.tools(), picture,
                acts.into((work, id, judged) -> work.bedside().bags().judged(id, judged.decision(), judged.why())))));
    }

    void receive() {
        acts.with(picture -> acts.trying(() -> CustodySheets.receive(acts.tools(), picture, acts.clock(), acts.into((work, id, bag) -> work.bedside().bag(id, bag)))));
    }

    void freeze() {
        acts.with(picture -> acts.trying(() -> EndSheets.freeze(acts.tools(), picture, acts.clock(), acts.into((work, id, bag) -> work.bedside().bag(id, bag)))));
    }

    void infuse() {
        acts.with(picture -> acts.trying(() -> EndSheets.infuse(acts.tools(), picture, acts.clock(), acts.into((work, id, bag) -> work.bedside().bag(id, bag)))));
    }

    void lose() {
        acts.with(picture -> acts.trying(() -> EndSheets.lose(acts.tools(), picture, acts.clock(), acts.into((work, id, bag) -> work.bedside().bag(id, bag)))));
    }
}
