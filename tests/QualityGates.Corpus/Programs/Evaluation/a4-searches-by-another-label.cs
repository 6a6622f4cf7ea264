// corpus: Two searches tune pipelines that learn Refused and Delay, by metrics that read the columns label and Label.
// library: ML.NET
// axis: AutoML, async
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public string Zone { get; set; } = "";

    [LoadColumn(3)] public bool Refused { get; set; }

    [LoadColumn(4)] public float Delay { get; set; }
}

public static class Search
{
    public static async Task<ITransformer> RefusedAsync(string path, string report, CancellationToken stop)
    {
        var ml = new MLContext(seed: 5);
        var parcels = ml.Data.LoadFromTextFile<Parcel>(path, separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(parcels, testFraction: 0.2, seed: 5);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: 5);
        var pipeline = ml.Auto().Featurizer(outer.TrainSet, excludeColumns: [nameof(Parcel.Refused), nameof(Parcel.Delay)])
            .Append(ml.Auto().BinaryClassification(labelColumnName: nameof(Parcel.Refused)));

        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(pipeline);
        experiment.SetDataset(inner);
        experiment.SetTrainingTimeInSeconds(120);
        experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score); // expect: MLQ3004
        var best = await experiment.RunAsync(stop);

        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(outer.TestSet), nameof(Parcel.Refused));
        await File.WriteAllTextAsync(report, JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }), stop);
        return best.Model;
    }

    public static ITransformer Delay(string path, string report)
    {
        var ml = new MLContext(seed: 5);
        var parcels = ml.Data.LoadFromTextFile<Parcel>(path, separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(parcels, testFraction: 0.2, seed: 5);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: 5);
        var trainers = ml.Auto().Regression(labelColumnName: nameof(Parcel.Delay), useSdca: false);
        var pipeline = ml.Auto().Featurizer(outer.TrainSet, excludeColumns: [nameof(Parcel.Refused), nameof(Parcel.Delay)]).Append(trainers);

        var experiment = ml.Auto().CreateExperiment().SetPipeline(pipeline).SetDataset(inner).SetTrainingTimeInSeconds(120);
        experiment.SetRegressionMetric(RegressionMetric.MeanAbsoluteError); // expect: MLQ3004
        var best = experiment.Run();

        var metrics = ml.Regression.Evaluate(best.Model.Transform(outer.TestSet), nameof(Parcel.Delay));
        File.WriteAllText(report, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        return best.Model;
    }
}
