package cn.yingchun.store.journal;

import javax.crypto.SecretKey;

/// The two keys a journal works with.
///
/// @param seal    AES-256, for records
/// @param witness HMAC-SHA256, for the note of the newest record
public record JournalKeys(SecretKey seal, SecretKey witness) {}
