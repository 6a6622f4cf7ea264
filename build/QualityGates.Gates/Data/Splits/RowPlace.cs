namespace QualityGates.Gates.Data.Splits;

/// <summary>Where a row stands, in 64 bits: the file's number and the line its row begins in. Ordered by file, then line.</summary>
internal readonly record struct RowPlace(int File, long Line)
{
    /// <summary>Files of one check; the part of a file is looked up by its number.</summary>
    public const int MaxFiles = 1 << 16;

    private const int LineBits = 48;

    public static RowPlace Of(ulong packed) => new((int)(packed >> LineBits), (long)(packed & ((1UL << LineBits) - 1)));

    public ulong Packed => ((ulong)File << LineBits) | (ulong)Line;
}
