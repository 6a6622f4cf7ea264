// corpus: Rows vanish in a catch that continues, behind a false TryParse and in a catch that only gives null.
// library: ML.NET
// axis: loop, helper, lambda, TryParse
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var reader = new Rows();
Console.WriteLine(ml.Data.LoadFromEnumerable(reader.Quiet("a.csv")).Schema.Count);
Console.WriteLine(ml.Data.LoadFromEnumerable(reader.Zeros("b.csv")).Schema.Count);
Console.WriteLine(ml.Data.LoadFromEnumerable(File.ReadLines("c.csv").Select(Rows.OrNull).OfType<Reading>()).Schema.Count);

sealed class Rows
{
    public IEnumerable<Reading> Quiet(string path)
    {
        var rows = new List<Reading>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                rows.Add(new Reading { Value = float.Parse(line, CultureInfo.InvariantCulture) });
            }
            catch // expect: MLQ4004
            {
                continue;
            }
        }

        return rows;
    }

    public IEnumerable<Reading> Zeros(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            float.TryParse(line, NumberStyles.Float, CultureInfo.InvariantCulture, out var value); // expect: MLQ4004
            yield return new Reading { Value = value };
        }
    }

    public static Reading? OrNull(string line)
    {
        try
        {
            return new Reading { Value = float.Parse(line, CultureInfo.InvariantCulture) };
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }
}

sealed class Reading
{
    public float Value { get; set; }
}
