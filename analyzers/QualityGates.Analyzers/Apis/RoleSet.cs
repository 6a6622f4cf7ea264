namespace QualityGates.Apis;

/// <summary>Some of the roles; a value that costs nothing to ask.</summary>
internal readonly record struct RoleSet
{
    private readonly ulong _low;
    private readonly ulong _high;

    private RoleSet(ulong low, ulong high) => (_low, _high) = (low, high);

    internal bool IsEmpty => _low == 0 && _high == 0;

    internal RoleSet With(ApiRole role) => (int)role < 64 ? new(_low | (1UL << (int)role), _high) : new(_low, _high | (1UL << ((int)role - 64)));

    /// <summary>Whether a role is in both.</summary>
    internal bool Overlaps(RoleSet other) => (_low & other._low) != 0 || (_high & other._high) != 0;
}
