using System.Globalization;

namespace Hospital;

public sealed class Stay
{
    public float Age { get; set; }

    public float Fever { get; set; }

    public float Days { get; set; }
}

public static class StayFile
{
    public static List<Stay> Read(string path) => File.ReadLines(path)
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => new Stay
        {
            Age = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Fever = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Days = float.Parse(cells[2], CultureInfo.InvariantCulture),
        })
        .ToList();
}
