package cn.yingchun.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// One place of the program as the frame shows it: nodes, a title, and the verbs one can do there.
///
/// Written once per screen as `XxxView`; the frame builds it when it is first opened and keeps it.
public interface Screen {
    /// The nodes below the title line. The same object on each call.
    Region node();

    /// Large in the title line; may follow what is open.
    ObservableValue<String> title();

    /// Small beside the title; blank for none.
    ObservableValue<String> subtitle();

    /// The verbs of the place. The first ones stand as buttons in the title line, all of them in help and palette.
    List<Command> commands();

    /// Comes to the front: shows `open` (blank: the place itself) with what the office holds now. Also F5.
    void enter(String open);
}
