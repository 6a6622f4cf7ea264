using System.Globalization;
using Microsoft.ML;

namespace Stations;

public sealed class StationReader(MLContext ml, StationPaths paths)
{
    public IDataView Archive() => ml.Data.LoadFromTextFile<StationDay>(paths.Archive, hasHeader: true); // expect: MLQ4005

    public List<StationDay> Recent()
    {
        var days = new List<StationDay>();
        using var reader = new StreamReader(paths.Recent);
        while (reader.ReadLine() is { } line)
        {
            try
            {
                days.Add(Parse(line));
            }
            catch (FormatException) // expect: MLQ4004
            {
            }
        }

        return days;
    }

    private static StationDay Parse(string line)
    {
        var cells = line.Split('|');
        return new StationDay
        {
            Pressure = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Humidity = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Wind = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Height = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Rain = float.Parse(cells[4], CultureInfo.InvariantCulture),
        };
    }
}
