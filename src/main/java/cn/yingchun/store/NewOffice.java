package cn.yingchun.store;

/// What an office begins with.
///
/// @param name     as people call it
/// @param region   six-digit district code, such as `410105`
/// @param user     name of its first user
/// @param practice invented people only
public record NewOffice(String name, String region, String user, boolean practice) {}
