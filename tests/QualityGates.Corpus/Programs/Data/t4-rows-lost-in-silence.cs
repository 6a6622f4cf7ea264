// corpus: One reader swallows what it cannot parse, a second ignores TryParse, a third counts and complains.
// library: Microsoft.ML
// axis: loops
using System.Globalization;
using Microsoft.ML;

namespace Weather;

public sealed class Day
{
    public float Rain { get; set; }

    public float Label { get; set; }
}

public sealed class DayReader(MLContext context)
{
    public IDataView Read(string path)
    {
        var days = new List<Day>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                var cells = line.Split(';');
                days.Add(new Day { Rain = float.Parse(cells[0], CultureInfo.InvariantCulture), Label = float.Parse(cells[1], CultureInfo.InvariantCulture) });
            }
            catch (Exception) // expect: MLQ4004
            {
            }
        }

        return context.Data.LoadFromEnumerable(days);
    }

    public IDataView ReadLoosely(string path)
    {
        var days = new List<Day>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var rain); // expect: MLQ4004
            float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var next); // expect: MLQ4004
            days.Add(new Day { Rain = rain, Label = next });
        }

        return context.Data.LoadFromEnumerable(days);
    }

    public IDataView ReadCounting(string path, int allowed = 10)
    {
        var days = new List<Day>();
        var bad = 0;
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            if (cells.Length == 2
                && float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var rain)
                && float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var next))
                days.Add(new Day { Rain = rain, Label = next });
            else if (++bad > allowed)
                throw new InvalidDataException($"More than {allowed} lines of {path} cannot be read.");
        }

        return context.Data.LoadFromEnumerable(days);
    }
}
