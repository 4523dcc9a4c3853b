package cn.yingchun.store.crash;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.backup.Retention;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/// A process that works in an office until it is killed, and says on standard output what it was told is saved.
///
/// Arguments: folder, first number of its acts, seed, writers; with 0 writers it does ten acts and ends in order. Then what it
/// does most of the time beside acts: `file`, `rebuild`, `backup`, `password`, `merge`, or `any`; and readers
/// beside the writers.
public final class Worker {
    private Worker() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread.ofPlatform().daemon().start(Worker::endWithTheTest);
        var office = Offices.open(Path.of(arguments[0]));
        say("ready");
        var number = new AtomicLong(Long.parseLong(arguments[1]));
        var seed = Long.parseLong(arguments[2]);
        var writers = Integer.parseInt(arguments[3]);
        if (writers == 0) {
            LongStream.range(0, 10).forEach(i -> office.record(Work.act(number.get() + i, office.subject())));
            office.close();
            return;
        }
        Thread.setDefaultUncaughtExceptionHandler((_, unexpected) -> {
            unexpected.printStackTrace();
            Runtime.getRuntime().halt(2);
        });
        for (int i = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 0; i > 0; i--) {
            Thread.ofPlatform().start(() -> read(office));
        }
        for (int i = 1; i < writers; i++) {
            var own = new Random(seed + i);
            Thread.ofPlatform().start(() -> work(office, number, own, arguments[4]));
        }
        work(office, number, new Random(seed), arguments[4]);
    }

    /// The pipe from the test ends with it; nobody shall work on alone when a test run is broken off.
    private static void endWithTheTest() {
        try {
            System.in.readAllBytes();
        } catch (java.io.IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(1);
    }

    private static void read(Office office) {
        while (true) {
            office.latest(50);
            office.donors().count(cn.yingchun.store.lists.DonorFilter.ALL);
        }
    }

    private static void work(Office office, AtomicLong number, Random random, String mostly) {
        while (true) {
            var next = number.getAndIncrement();
            switch (kind(random, mostly)) {
                case "file" -> {
                    try (var intake = office.intake(Offices.USER, "file " + next)) {
                        Work.file(next).forEach(intake::add);
                        intake.commit(Progress.NONE);
                    }
                    say("file " + next);
                }
                case "rebuild" -> office.rebuild(Progress.NONE);
                case "backup" -> office.backups().make(office.dir().resolveSibling("backups"), Retention.USUAL, Progress.NONE);
                case "password" -> office.users().changePassword(Offices.password(), Offices.password());
                case "merge" -> say("merge " + Partner.send(office, random));
                default -> {
                    office.record(Work.act(next, office.subject()));
                    say("act " + next);
                }
            }
        }
    }

    private static String kind(Random random, String mostly) {
        var dice = random.nextInt(100);
        if (!mostly.equals("any")) {
            return dice < 50 ? mostly : "act";
        }
        return dice < 4 ? "file" : dice < 5 ? "rebuild" : dice < 6 ? "backup" : dice < 7 ? "password" : dice < 12 ? "merge" : "act";
    }

    /// One write to the pipe a line, so that a kill never leaves half a number.
    private static synchronized void say(String line) {
        var bytes = (line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
