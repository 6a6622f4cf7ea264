// corpus: Spike and change point detectors score a sensor signal that nobody labelled, so there is nothing to evaluate against.
// library: ML.NET
// axis: collections, branches
using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var signal = ml.Data.LoadFromTextFile<Reading>("sensor.tsv");
        var detectors = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["spike"] = ml.Transforms.DetectIidSpike("Alert", nameof(Reading.Value), 95.0, 40),
            ["change"] = ml.Transforms.DetectChangePointBySsa("Alert", nameof(Reading.Value), 95.0, 40, 400, 20),
        };
        var kind = args.Length > 0 && detectors.ContainsKey(args[0]) ? args[0] : "spike";
        var detector = detectors[kind].Fit(signal);
        foreach (var alert in ml.Data.CreateEnumerable<Alert>(detector.Transform(signal), reuseRowObject: true))
        {
            if (alert.Values[0] != 0)
            {
                Console.WriteLine($"{kind} at value {alert.Values[1]:F2}");
            }
        }
        ml.Model.Save(detector, signal.Schema, kind + ".zip");
    }
}

public class Reading
{
    [LoadColumn(0)] public float Value { get; set; }
}

public class Alert
{
    [ColumnName("Alert"), VectorType(3)] public double[] Values { get; set; } = [];
}
