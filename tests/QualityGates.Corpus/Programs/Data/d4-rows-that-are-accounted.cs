// corpus: A bad row is logged, becomes NaN on purpose or stops the load; only closing a cache is swallowed.
// library: ML.NET
// axis: look-alikes
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
Console.WriteLine(ml.Data.LoadFromEnumerable(Logged("a.csv")).Schema.Count);
Console.WriteLine(ml.Data.LoadFromEnumerable(Missing("b.csv")).Schema.Count);
try
{
    File.Delete("cache.bin");
}
catch (IOException)
{
}

static List<Reading> Logged(string path)
{
    var rows = new List<Reading>();
    var bad = 0;
    foreach (var line in File.ReadLines(path))
    {
        try
        {
            rows.Add(new Reading { Value = float.Parse(line, CultureInfo.InvariantCulture) });
        }
        catch (FormatException wrong)
        {
            bad++;
            Console.Error.WriteLine($"{path}: '{line}': {wrong.Message}");
        }
    }

    return bad > 10 ? throw new InvalidDataException($"{bad} bad rows in {path}.") : rows;
}

static IEnumerable<Reading> Missing(string path)
{
    foreach (var line in File.ReadLines(path))
    {
        yield return new Reading { Value = float.TryParse(line, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : float.NaN };
    }
}

sealed class Reading
{
    public float Value { get; set; }
}
