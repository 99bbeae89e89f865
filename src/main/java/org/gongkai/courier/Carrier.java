package org.gongkai.courier;

/// Takes messages of one way to whoever delivers them: a mail server, the gateway of a telephone
/// company. A bean of this type is used in place of what Gongkai brings for its way; there may be
/// one for each way.
public interface Carrier {

    Way way();

    /// Hands one message over and waits until it was taken. It may come a second time when the
    /// program ended before it could note the receipt; [Outgoing#id] tells. Whatever else than the
    /// two below it throws counts as [CarrierBusy].
    ///
    /// @return what the other side calls it, at most 200 characters; without personal data
    /// @throws CarrierRefused when it will never be taken as it is
    /// @throws CarrierBusy when it may be taken later
    String send(Outgoing message) throws CarrierRefused, CarrierBusy;
}
