using System.Globalization;

namespace Orchard.Stability;

public sealed class Apple
{
    public float Sugar { get; set; }

    public float Firmness { get; set; }

    public float Diameter { get; set; }

    public float DaysKept { get; set; }
}

public static class AppleFile
{
    public static Apple[] Read(string path) => File.ReadAllLines(path)
        .Skip(1)
        .Where(line => line.Length > 0)
        .Select(line => line.Split('\t').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .Select(cells => new Apple { Sugar = cells[0], Firmness = cells[1], Diameter = cells[2], DaysKept = cells[3] })
        .ToArray();
}
