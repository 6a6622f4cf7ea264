// corpus: Bad lines are counted, shown and, when there are too many, the end; a value that is missing is marked as missing.
// library: ML.NET
// axis: loop, conditional
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var rows = new List<Reading>();
var bad = 0;
foreach (var line in File.ReadLines("readings.csv").Skip(1))
{
    var cells = line.Split(',');
    try
    {
        rows.Add(new Reading
        {
            Value = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Humidity = float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var humidity) ? humidity : float.NaN,
        });
    }
    catch (FormatException) when (++bad < 100)
    {
        Console.Error.WriteLine($"no reading: {line}");
    }
}

Console.WriteLine($"{ml.Data.LoadFromEnumerable(rows).Schema.Count} columns, {bad} bad lines");

class Reading
{
    public float Value { get; set; }

    public float Humidity { get; set; }
}
