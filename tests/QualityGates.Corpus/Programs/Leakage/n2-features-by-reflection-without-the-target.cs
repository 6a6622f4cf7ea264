// corpus: The features are all numeric properties without those that an attribute marks as target or key; none of them is the label.
// library: ML.NET
// axis: attribute of the program, reflection
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ships;

[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAFeatureAttribute : Attribute;

public sealed class Voyage
{
    [LoadColumn(0), NotAFeature] public float Imo { get; set; }

    [LoadColumn(1)] public float Draught { get; set; }

    [LoadColumn(2)] public float Distance { get; set; }

    [LoadColumn(3)] public float Headwind { get; set; }

    [LoadColumn(4), NotAFeature] public float Fuel { get; set; }
}

internal static class Program
{
    private static readonly string[] Features = typeof(Voyage).GetProperties()
        .Where(p => p.PropertyType == typeof(float) && p.GetCustomAttribute<NotAFeatureAttribute>() is null)
        .Select(p => p.Name)
        .ToArray();

    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var voyages = ml.Data.LoadFromTextFile<Voyage>(args[0], hasHeader: true, separatorChar: ',');
        var split = ml.Data.TrainTestSplit(voyages, 0.2);
        var model = ml.Transforms.Concatenate("Features", Features)
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: nameof(Voyage.Fuel)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Voyage.Fuel));
        File.WriteAllText(args[1], metrics.MeanAbsoluteError.ToString("F4", CultureInfo.InvariantCulture));
        ml.Model.Save(model, voyages.Schema, args[2]);
    }
}
