using System.Runtime.CompilerServices;

namespace QualityGates.Gates.Data.Rows;

/// <summary>128 bits that stand for a row: among a billion different rows two are alike by chance once in 10^21 data sets.</summary>
internal readonly record struct Hash128(ulong Low, ulong High)
{
    /// <summary>Order does not matter: for the members of a JSON object. Finished again, so that sums of sums stay apart.</summary>
    public Hash128 Plus(Hash128 other) => new(Low + RowHash.Mix(other.Low + RowHash.Mix(other.High)), High + RowHash.Mix(other.High ^ other.Low));

    /// <summary>Order matters: for the items of a list.</summary>
    public Hash128 Then(Hash128 other) => new(RowHash.Mix(Low ^ (other.High * 31)) + other.Low, RowHash.Mix(High + (other.Low * 17)) ^ other.High);

    public override string ToString() => High.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)
        + Low.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>
/// MurmurHash3 x64 128 by Austin Appleby (public domain), seed 0. Not a cryptographic hash: who wants two rows to look alike can write
/// them alike.
/// </summary>
internal static unsafe class RowHash
{
    private const ulong C1 = 0x87c37b91114253d5;
    private const ulong C2 = 0x4cf5ad432745937f;
    private const ulong HighBits = 0x8080808080808080;

    public static Hash128 Of(byte[] bytes, int start, int length) => Of(bytes, start, length, out _);

    /// <summary>Also whether no byte has its highest bit set: found on the way, because the bytes are at hand.</summary>
    [MethodImpl(HotLoop.CompiledAtOnce)]
    public static Hash128 Of(byte[] bytes, int start, int length, out bool isAscii)
    {
        if (start < 0 || length < 0 || start > bytes.Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(length));
        }

        ulong h1 = 0, h2 = 0, seen = 0;
        fixed (byte* first = bytes)
        {
            var p = first + start;
            var blocks = length >> 4;
            for (var i = 0; i < blocks; i++, p += 16)
            {
                var k1 = *(ulong*)p;
                var k2 = *(ulong*)(p + 8);
                seen |= k1 | k2;
                h1 ^= Rotate(k1 * C1, 31) * C2;
                h1 = ((Rotate(h1, 27) + h2) * 5) + 0x52dce729;
                h2 ^= Rotate(k2 * C2, 33) * C1;
                h2 = ((Rotate(h2, 31) + h1) * 5) + 0x38495ab5;
            }

            var rest = length & 15;
            if (rest > 0)
            {
                ulong k1, k2;
                // A row hardly ever ends where the buffer does: what follows it is read with it and masked out.
                if (start + length <= bytes.Length - 16)
                {
                    k1 = *(ulong*)p & (rest >= 8 ? ulong.MaxValue : (1UL << (8 * rest)) - 1);
                    k2 = rest > 8 ? *(ulong*)(p + 8) & ((1UL << (8 * (rest - 8))) - 1) : 0;
                }
                else
                {
                    k1 = Tail(p, Math.Min(rest, 8));
                    k2 = rest > 8 ? Tail(p + 8, rest - 8) : 0;
                }

                // Nothing of nothing: an absent second word leaves its half as it is.
                seen |= k1 | k2;
                h2 ^= Rotate(k2 * C2, 33) * C1;
                h1 ^= Rotate(k1 * C1, 31) * C2;
            }
        }

        isAscii = (seen & HighBits) == 0;
        h1 ^= (ulong)length;
        h2 ^= (ulong)length;
        h1 += h2;
        h2 += h1;
        h1 = Mix(h1);
        h2 = Mix(h2);
        h1 += h2;
        h2 += h1;
        return new Hash128(h1, h2);
    }

    public static ulong Mix(ulong k)
    {
        k = (k ^ (k >> 33)) * 0xff51afd7ed558ccd;
        k = (k ^ (k >> 33)) * 0xc4ceb9fe1a85ec53;
        return k ^ (k >> 33);
    }

    private static ulong Rotate(ulong x, int by) => (x << by) | (x >> (64 - by));

    private static ulong Tail(byte* p, int count)
    {
        ulong k = 0;
        for (var i = 0; i < count; i++)
        {
            k |= (ulong)p[i] << (8 * i);
        }

        return k;
    }
}
