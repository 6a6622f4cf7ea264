// corpus: Four studies of a vineyard read what is not there: a number in double precision, text instead of keys, a score of another name, features nobody writes.
// library: ML.NET
// axis: class, dictionary of results
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Vineyard;

public sealed class Plot
{
    public float Slope { get; set; }

    public float Chalk { get; set; }

    public float Rain { get; set; }

    public double Sugar { get; set; }

    public float Acid { get; set; }

    public string Grape { get; set; } = "";
}

public sealed class Studies
{
    private readonly MLContext _ml = new(seed: 19);
    private readonly Dictionary<string, double[]> _results = new();

    public void Run(IReadOnlyList<Plot> plots, string report)
    {
        Sugar(plots);
        Acid(plots);
        Grapes(plots);
        Slopes(plots);
        File.WriteAllText(report, JsonSerializer.Serialize(_results));
    }

    private void Sugar(IReadOnlyList<Plot> plots)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(plots), testFraction: 0.25, seed: 19);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Plot.Slope), nameof(Plot.Chalk), nameof(Plot.Rain))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Plot.Sugar)));
        var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = _ml.Regression.Evaluate(scored, nameof(Plot.Sugar)); // expect: MLQ3004
        _results["sugar"] = [metrics.MeanAbsoluteError, metrics.RSquared];
    }

    private void Acid(IReadOnlyList<Plot> plots)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(plots), testFraction: 0.25, seed: 19);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Plot.Slope), nameof(Plot.Chalk), nameof(Plot.Rain))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Plot.Acid)));
        var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = _ml.Regression.Evaluate(scored, nameof(Plot.Acid), scoreColumnName: "Prediction"); // expect: MLQ3004
        _results["acid"] = [metrics.MeanAbsoluteError, metrics.RSquared];
    }

    private void Grapes(IReadOnlyList<Plot> plots)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(plots), testFraction: 0.25, seed: 19);
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("GrapeKey", nameof(Plot.Grape))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Plot.Slope), nameof(Plot.Chalk), nameof(Plot.Rain)))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes("GrapeKey"));
        var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = _ml.MulticlassClassification.Evaluate(scored, labelColumnName: nameof(Plot.Grape)); // expect: MLQ3004
        _results["grapes"] = [metrics.MacroAccuracy, metrics.LogLoss];
    }

    private void Slopes(IReadOnlyList<Plot> plots)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(plots), testFraction: 0.25, seed: 19);
        var pipeline = _ml.Transforms.Concatenate("Ground", nameof(Plot.Slope), nameof(Plot.Chalk), nameof(Plot.Rain))
            .Append(_ml.Transforms.NormalizeMinMax("Ground"))
            .Append(_ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { FeatureColumnName = "Ground", NumberOfClusters = 4, NumberOfThreads = 1 }));
        var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = _ml.Clustering.Evaluate(scored, featureColumnName: "Features"); // expect: MLQ3004
        _results["slopes"] = [metrics.AverageDistance, metrics.DaviesBouldinIndex];
    }
}
