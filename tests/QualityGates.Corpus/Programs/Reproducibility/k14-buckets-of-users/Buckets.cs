namespace Clicks;

/// <summary>Turns texts into places of a vector.</summary>
public static class Buckets
{
    public const int Size = 512;

    public static int Bucket(this string text) => (int)((uint)text.GetHashCode() % Size); // expect: MLQ1009

    public static bool IsHeldOut(this Visit visit) => Math.Abs(HashCode.Combine(visit.User, visit.Campaign)) % 10 == 0; // expect: MLQ1009
}
