package cn.yingchun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
@Timeout(20)
class WorkTest {
    private final Work work = Work.inThreads();
    private final List<String> shown = new ArrayList<>();

    @Test
    void onlyTheNewestAnswerOfAKeyIsShown() throws InterruptedException {
        var slow = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        Toolkit.run(() -> work.latest("donors", _ -> {
            await(slow);
            return "old";
        }, shown::add));
        Toolkit.run(() -> work.latest("donors", _ -> "new", answer -> {
            shown.add(answer);
            done.countDown();
        }));
        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        slow.countDown();
        settle();
        assertThat(shown).containsExactly("new");
    }

    @Test
    void anOvertakenQuestionIsToldToStopAndSaysNothing() {
        var troubles = new ArrayList<Throwable>();
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Toolkit.run(() -> {
            work.onTrouble(troubles::add);
            work.latest("search", progress -> {
                begun.countDown();
                waitUntilCancelled(progress);
                stopped.countDown();
                progress.goOn();
                return "never";
            }, shown::add);
        });
        await(begun);
        Toolkit.run(() -> work.latest("search", _ -> "second", shown::add));
        await(stopped);
        settle();
        assertThat(troubles).isEmpty();
        assertThat(shown).containsExactly("second");
    }

    @Test
    void aCancelledWorkSaysThatNothingWasChanged() {
        var troubles = new ArrayList<Throwable>();
        var job = Toolkit.on(() -> {
            work.onTrouble(troubles::add);
            return work.run("kit.job.cancelled", progress -> {
                waitUntilCancelled(progress);
                progress.goOn();
                return "never";
            }, shown::add);
        });
        assertThat(Toolkit.on(() -> work.jobs().size())).isEqualTo(1);
        Toolkit.run(job::cancel);
        settle();
        assertThat(troubles).hasOnlyElementsOfType(cn.yingchun.domain.say.Cancelled.class).hasSize(1);
        assertThat(Toolkit.on(() -> work.jobs().size())).isZero();
        assertThat(shown).isEmpty();
    }

    @Test
    void whatGoesWrongIsTold() {
        var troubles = new ArrayList<Throwable>();
        var once = Work.atOnce();
        once.onTrouble(troubles::add);
        once.run("kit.job.cancelled", _ -> {
            throw new Trouble("kit.date.unread", "x");
        }, _ -> shown.add("never"));
        assertThat(troubles).singleElement().isInstanceOf(Trouble.class);
        assertThat(shown).isEmpty();
    }

    @Test
    void progressReachesTheWindow() {
        var go = new CountDownLatch(1);
        var job = Toolkit.on(() -> work.run("kit.job.cancelled", progress -> {
            progress.at(0.1, "kit.sheet.close");
            progress.at(0.5, "kit.sheet.cancel");
            await(go);
            return "done";
        }, shown::add));
        settle();
        assertThat(Toolkit.on(() -> job.share().get())).isEqualTo(0.5);
        assertThat(Toolkit.on(() -> job.step().get())).isEqualTo("kit.sheet.cancel");
        go.countDown();
        settle();
        assertThat(shown).containsExactly("done");
    }

    private static void waitUntilCancelled(Progress progress) {
        while (!progress.cancelled()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Long enough for a thread to answer and for the window to hear of it.
    private static void settle() {
        for (int i = 0; i < 10; i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Toolkit.run(() -> {});
        }
    }
}
