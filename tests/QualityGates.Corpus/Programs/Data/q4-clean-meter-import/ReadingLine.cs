using System.Globalization;

namespace Water;

public sealed class Reading
{
    public float NightFlow { get; set; }

    public float DayFlow { get; set; }

    public float Pressure { get; set; }

    public bool Leak { get; set; }
}

internal static class ReadingLine
{
    private static readonly CultureInfo Written = CultureInfo.GetCultureInfo("de-DE");

    public static Reading Parse(string line)
    {
        var cells = line.Split(';');
        if (cells.Length < 4)
        {
            throw new FormatException($"{cells.Length} cells");
        }

        return new Reading
        {
            NightFlow = Number(cells[0]),
            DayFlow = Number(cells[1]),
            Pressure = cells[2].Length == 0 ? float.NaN : Number(cells[2]),
            Leak = cells[3] switch
            {
                "ja" => true,
                "nein" => false,
                var other => throw new FormatException($"'{other}' is neither ja nor nein"),
            },
        };
    }

    private static float Number(string cell) =>
        float.TryParse(cell, NumberStyles.Float, Written, out var number)
            ? number
            : throw new FormatException($"'{cell}' is no number");
}
