// corpus: A mapping makes the label of a rating and hours of day and weekday; only what comes of the time is a feature.
// library: ML.NET
// axis: lambda mapping with two outputs
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meals;

public sealed class Meal
{
    [LoadColumn(0)] public float Rating { get; set; }

    [LoadColumn(1)] public float MinutesOfDay { get; set; }

    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class MealFeatures
{
    public bool Label { get; set; }

    public float Hour { get; set; }

    public float IsEvening { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 44);
        var meals = ml.Data.LoadFromTextFile<Meal>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(meals, testFraction: 0.2);
        Action<Meal, MealFeatures> map = (meal, features) =>
        {
            features.Label = meal.Rating >= 4;
            features.Hour = MathF.Floor(meal.MinutesOfDay / 60);
            features.IsEvening = meal.MinutesOfDay > 17 * 60 ? 1 : 0;
        };
        var model = ml.Transforms.CustomMapping(map, contractName: null)
            .Append(ml.Transforms.Concatenate("Features", nameof(MealFeatures.Hour), nameof(MealFeatures.IsEvening), nameof(Meal.Price)))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));
    }
}
