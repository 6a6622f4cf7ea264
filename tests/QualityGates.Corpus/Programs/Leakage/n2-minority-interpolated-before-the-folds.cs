// corpus: New rows of the rare class are interpolated between old ones, and only then the rows are divided: neighbours of test rows are in the train part.
// library: ML.NET
// axis: extension method, hand-written interpolation
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Defects;

public sealed class Part
{
    public bool Label { get; set; }

    [VectorType(9)] public float[] Features { get; set; } = [];
}

public static class Smote
{
    public static List<Part> Oversample(this IReadOnlyCollection<Part> parts, int seed)
    {
        var rng = new Random(seed);
        var minority = parts.Where(p => p.Label).ToList();
        int missing = parts.Count - 2 * minority.Count;
        var result = new List<Part>(parts);
        for (int i = 0; i < missing; i++)
        {
            Part a = minority[rng.Next(minority.Count)];
            Part b = minority[rng.Next(minority.Count)];
            float t = rng.NextSingle();
            result.Add(new Part { Label = true, Features = a.Features.Zip(b.Features, (u, v) => u + t * (v - u)).ToArray() });
        }

        return result;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 13);
        List<Part> parts = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();

        var balanced = parts.Oversample(seed: 13);
        var view = ml.Data.LoadFromEnumerable(balanced);
        var split = ml.Data.TrainTestSplit(view, testFraction: 0.2); // expect: MLQ2012

        var model = ml.BinaryClassification.Trainers.FastForest().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}"));
        if (metrics.F1Score > 0.8)
        {
            ml.Model.Save(model, view.Schema, args[1]);
        }
    }

    private static Part Parse(string line)
    {
        float[] v = line.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return new Part { Label = v[0] > 0, Features = v[1..] };
    }
}
