// corpus: The train part is the first three quarters, the test part begins in the middle.
// library: ML.NET
// axis: GetRange with shares
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tides;

public sealed class Tide
{
    public float Moon { get; set; }

    public float Wind { get; set; }

    public float Label { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        List<Tide> tides = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();
        int half = tides.Count / 2;
        List<Tide> train = tides.GetRange(0, tides.Count * 3 / 4);
        List<Tide> test = tides.GetRange(half, tides.Count - half);

        var ml = new MLContext(seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Tide.Moon), nameof(Tide.Wind))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))); // expect: MLQ2004
        File.WriteAllText(args[1], metrics.RSquared.ToString("F3", CultureInfo.InvariantCulture));
    }

    private static Tide Parse(string line)
    {
        float[] v = line.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return new Tide { Moon = v[0], Wind = v[1], Label = v[2] };
    }
}
