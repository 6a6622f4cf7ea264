using System.Text;

namespace Boilers;

/// <summary>FNV-1a, so that a boiler is on the same side of the split in every process.</summary>
public static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ value) * 16777619u);
        }

        return hash;
    }

    public static bool IsHeldOut(this Reading reading, uint percent) => Of(reading.Boiler) % 100 < percent;
}
