using System.Globalization;

namespace Railway;

internal sealed class Journey
{
    public float Stops { get; set; }

    public float Snow { get; set; }

    public float Transfers { get; set; }

    public bool Late { get; set; }
}

internal static class Timetable
{
    public static IEnumerable<Journey> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            yield return new Journey
            {
                Stops = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Snow = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Transfers = float.Parse(cells[2], CultureInfo.InvariantCulture),
                Late = cells[3] == "1",
            };
        }
    }
}
