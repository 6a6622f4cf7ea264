using System.Globalization;

namespace Coffee;

public sealed class Roast
{
    public float Minutes { get; init; }

    public float Degrees { get; init; }

    public float Score { get; init; }
}

internal static class RoastParser
{
    internal static Roast? FromLine(string line)
    {
        try
        {
            var cells = line.Split('\t');
            return new Roast
            {
                Minutes = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Degrees = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Score = float.Parse(cells[2], CultureInfo.InvariantCulture),
            };
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }
}
