// corpus: Users are assigned to the test part by the hash code of their name, and the device is a bucket of one: both change with each process.
// library: ML.NET
// axis: extension methods
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clicks;

public sealed record Click(string User, string Device, float Dwell, bool Bought);

public sealed class ClickRow
{
    public float DeviceBucket { get; set; }

    public float Dwell { get; set; }

    public bool Label { get; set; }
}

public static class Hashing
{
    public static int Bucket(this string text, int buckets) => (text.GetHashCode() & 0x7fffffff) % buckets; // expect: MLQ1009

    public static ClickRow ToRow(this Click click) => new()
    {
        DeviceBucket = click.Device.Bucket(32),
        Dwell = click.Dwell,
        Label = click.Bought,
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 16);
        ILookup<bool, ClickRow> parts = File.ReadLines(args[0]).Skip(1).Select(Parse)
            .ToLookup(c => c.User.Bucket(10) == 0, c => c.ToRow());
        var train = ml.Data.LoadFromEnumerable(parts[false].ToList());
        var test = ml.Data.LoadFromEnumerable(parts[true].ToList());

        var model = ml.Transforms.Concatenate("Features", nameof(ClickRow.DeviceBucket), nameof(ClickRow.Dwell))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));
        ml.Model.Save(model, train.Schema, args[2]);
    }

    private static Click Parse(string line)
    {
        string[] c = line.Split(',');
        return new Click(c[0], c[1], float.Parse(c[2], CultureInfo.InvariantCulture), c[3] == "1");
    }
}
