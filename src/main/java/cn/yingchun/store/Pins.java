package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.office.OfficeFact.PinChosen;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.PinHash;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Short numbers by which the people of an office prove that they stand at the bed: the second of two signs with one, and a
/// locked screen opens with one. A PIN opens no data; that is the password's part.
public final class Pins {
    private static final Pattern FORM = Pattern.compile("[0-9]{4,8}");
    private static final Pattern ONE_DIGIT = Pattern.compile("(.)\\1*");
    private static final String UP = "01234567890123456789";

    private final Office office;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    Pins(Office office, Doorkeeper doorkeeper, Clock clock) {
        this.office = office;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /// Who has a PIN and a password here, in the order in which they first chose one.
    public List<String> holders() {
        return List.copyOf(chosen().keySet());
    }

    /// Those who may stand by as the second person: everybody with a PIN but the one who is in.
    public List<String> colleagues() {
        return holders().stream().filter(user -> !user.equals(office.user())).toList();
    }

    /// Gives a user a PIN. Their own password proves that it is them, so that a colleague can do it at any open screen.
    ///
    /// @throws Trouble `store.password.wrong`, `store.password.wait`, `store.pin.form`, `store.pin.easy`
    public void choose(String user, char[] password, char[] pin) {
        sound(pin);
        doorkeeper.enter(user, password).master().close();
        var kept = doorkeeper.hash(pin);
        office.record(Act.of(office.user(), clock.instant(), office.subject(),
                new PinChosen(user, kept.memoryKib(), kept.passes(), kept.salt(), kept.hash())));
    }

    /// The second person at an act that takes two.
    ///
    /// @throws Trouble `store.pin.same`, `store.pin.none`, `store.pin.wrong`, `store.password.wait`
    public SecondPerson prove(String user, char[] pin) {
        if (user.equals(office.user())) {
            throw new Trouble("store.pin.same", user);
        }
        check(user, pin);
        return new SecondPerson(user, true);
    }

    /// Whether it is really the user who is in.
    ///
    /// @throws Trouble `store.pin.none`, `store.pin.wrong`, `store.password.wait`
    public void unlock(char[] pin) {
        check(office.user(), pin);
    }

    private void check(String user, char[] pin) {
        var known = chosen().get(user);
        if (known == null) {
            throw new Trouble("store.pin.none", user);
        }
        if (!doorkeeper.knows(known, pin)) {
            throw new Trouble("store.pin.wrong", user);
        }
    }

    private Map<String, PinHash> chosen() {
        var chosen = new LinkedHashMap<String, PinHash>();
        for (var fact : office.history(office.subject())) {
            if (fact.what() instanceof PinChosen(var user, var memoryKib, var passes, var salt, var hash)) {
                chosen.put(user, new PinHash(memoryKib, passes, salt, hash));
            }
        }
        chosen.keySet().retainAll(doorkeeper.users());
        return chosen;
    }

    /// Four to eight digits that nobody guesses at the first try: not one digit alone, not a row up or down.
    private static void sound(char[] pin) {
        var text = new String(pin);
        if (!FORM.matcher(text).matches()) {
            throw new Trouble("store.pin.form");
        }
        if (ONE_DIGIT.matcher(text).matches() || UP.contains(text) || UP.contains(new StringBuilder(text).reverse())) {
            throw new Trouble("store.pin.easy");
        }
    }
}
