using System.Globalization;

namespace Depots;

/// <summary>One hour at one depot: what was known before, and how many bicycles went out.</summary>
public sealed record DepotHour(float[] Known, float Departures);

public sealed class DepotLog
{
    private readonly string _path;

    public DepotLog(string path) => _path = path;

    public List<DepotHour> ReadAll()
    {
        var hours = new List<DepotHour>();
        foreach (var line in File.ReadLines(_path))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var numbers = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            hours.Add(new DepotHour(numbers[..^1], numbers[^1]));
        }

        return hours;
    }
}
