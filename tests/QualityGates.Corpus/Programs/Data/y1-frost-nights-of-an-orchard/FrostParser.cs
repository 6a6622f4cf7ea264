using System.Globalization;

namespace Orchard;

public sealed class FrostNight
{
    public float EveningDegrees { get; init; }

    public float DewPoint { get; init; }

    public float Clouds { get; init; }

    public bool Frost { get; init; }
}

internal static class FrostParser
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static FrostNight? Parse(string line)
    {
        var cells = line.Split(',', StringSplitOptions.TrimEntries);
        try
        {
            return new FrostNight
            {
                EveningDegrees = float.Parse(cells[0], Culture),
                DewPoint = float.Parse(cells[1], Culture),
                Clouds = float.Parse(cells[2], Culture),
                Frost = cells[3] is "yes",
            };
        }
        catch (Exception error) when (error is FormatException or IndexOutOfRangeException) // expect: MLQ4004
        {
            return null;
        }
    }
}
