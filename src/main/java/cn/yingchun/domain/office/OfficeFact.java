package cn.yingchun.domain.office;

import cn.yingchun.domain.fact.What;
import java.time.Instant;

/// What is written about the office itself and the people who work in it.
public sealed interface OfficeFact extends What {
    /// An office is set up on this computer.
    ///
    /// @param region   six-digit district code, first part of case numbers, such as `410105`
    /// @param practice a practice office holds invented people only and says so in colour
    record Founded(String name, String region, boolean practice) implements OfficeFact {}

    record Renamed(String name) implements OfficeFact {}

    /// Somebody may work here.
    record UserAdded(String user, String role) implements OfficeFact {}

    record UserLeft(String user) implements OfficeFact {}

    /// A user who forgot the password was given a new one.
    record PasswordReset(String user) implements OfficeFact {}

    /// A user chose a PIN for acts that take two people. What is kept of it knows it again (Argon2id) and does not tell it.
    ///
    /// @param salt Base64
    /// @param hash Base64
    record PinChosen(String user, int memoryKib, int passes, String salt, String hash) implements OfficeFact {}

    /// A case number was given out; the next one is one more.
    record CaseNumbered(int year, int sequence) implements OfficeFact {}

    /// A rule that a province may set itself was set.
    record SettingChosen(String key, String value) implements OfficeFact {}

    /// A registry file was taken over; its donors stand in the batch that this fact closes.
    ///
    /// @param source  the file's name, without its folder
    /// @param same    donors of the file that were already held as they are
    record RegistryTaken(String source, int added, int changed, int same) implements OfficeFact {}

    /// So many wrong passwords were tried before the right one.
    record PasswordsWrong(int times) implements OfficeFact {}

    /// The office was put back from a backup; what was written behind that record is gone here.
    ///
    /// @param made   when the backup was made
    /// @param record last journal record in it
    record Restored(Instant made, long record) implements OfficeFact {}

    /// Lost records of the journal were put back from a copy; their chain proved them.
    ///
    /// @param copy when the backup was made, or who sent them
    record JournalMended(long records, String copy) implements OfficeFact {}

    /// Rows of a table left the program in a file. Only older offices wrote it; `AccessFact.Exported` says it now, with its reason.
    ///
    /// @param what word key of the table
    /// @param kind `csv`, `xlsx` or `pdf`
    record TakenOut(String what, String kind, int rows) implements OfficeFact {}

    /// A person gave a filter of a table a name; the same name again replaces it.
    record ListKept(String table, String name, String filter) implements OfficeFact {}

    record ListDropped(String table, String name) implements OfficeFact {}
}
