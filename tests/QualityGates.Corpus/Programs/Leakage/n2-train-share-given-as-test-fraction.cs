// corpus: The settings say how much is for training, and that number is given to the split, which wants the part for testing.
// library: ML.NET
// axis: settings record with a default
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public sealed record TrainingSettings(string DataPath, string ModelPath)
{
    public double TrainShare { get; init; } = 0.8;

    public int Seed { get; init; } = 1;
}

public sealed class Review
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(1)] public string Text { get; set; } = "";
}

public sealed class ReviewTraining(TrainingSettings settings)
{
    private readonly MLContext _ml = new(settings.Seed);

    public double Run()
    {
        var reviews = _ml.Data.LoadFromTextFile<Review>(settings.DataPath, hasHeader: true);
        var split = _ml.Data.TrainTestSplit(reviews, settings.TrainShare);
        var model = _ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        _ml.Model.Save(model, reviews.Schema, settings.ModelPath);
        return metrics.F1Score;
    }
}

internal static class Program
{
    private static void Main(string[] args) =>
        File.WriteAllText(args[2], new ReviewTraining(new TrainingSettings(args[0], args[1])).Run().ToString("F3", CultureInfo.InvariantCulture)); // expect: MLQ2013
}
