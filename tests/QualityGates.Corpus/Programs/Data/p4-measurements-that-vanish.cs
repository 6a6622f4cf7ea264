// corpus: Rows that cannot be read disappear without a word: an empty catch, a parse nobody looks at, a null that is filtered away.
// library: Microsoft.ML
// axis: loop, helper, LINQ
using System.Globalization;
using Microsoft.ML;

namespace Air;

public sealed class Measurement
{
    public float Pm10 { get; set; }

    public float Humidity { get; set; }
}

public static class Measurements
{
    public static IDataView Load(MLContext ml, string path)
    {
        var rows = new List<Measurement>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            try
            {
                rows.Add(Parse(line.Split(';')));
            }
            catch (FormatException) // expect: MLQ4004
            {
            }
        }

        return ml.Data.LoadFromEnumerable(rows);
    }

    public static IDataView LoadTolerant(MLContext ml, string path) => ml.Data.LoadFromEnumerable(
        File.ReadLines(path).Skip(1).Select(TryRow).Where(row => row is not null).Select(row => row!).ToList());

    public static IDataView LoadPairs(MLContext ml, string path)
    {
        var rows = new List<Measurement>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var pm10); // expect: MLQ4004
            rows.Add(new Measurement { Pm10 = pm10, Humidity = float.Parse(cells[1], CultureInfo.InvariantCulture) });
        }

        return ml.Data.LoadFromEnumerable(rows);
    }

    private static Measurement Parse(string[] cells) => new()
    {
        Pm10 = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Humidity = float.Parse(cells[1], CultureInfo.InvariantCulture),
    };

    private static Measurement? TryRow(string line)
    {
        try
        {
            return Parse(line.Split(';'));
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }
}
