// corpus: A search over one data set of bird calls is given the site as its sampling key, which it does not read.
// library: ML.NET, AutoML
// axis: async
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var report = await Task.Run(() => Search.Run(args[0]));
await File.WriteAllTextAsync("birds.json", JsonSerializer.Serialize(report));

internal sealed record Report(string Trainer, double MacroAccuracy, double LogLoss);

internal static class Search
{
    public static Report Run(string file)
    {
        var ml = new MLContext(seed: 23);
        var calls = ml.Data.LoadFromTextFile<Call>(file, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(calls, testFraction: 0.2, samplingKeyColumnName: nameof(Call.Site));
        var experiment = ml.Auto().CreateMulticlassClassificationExperiment(maxExperimentTimeInSeconds: 300);
        var result = experiment.Execute(split.TrainSet, labelColumnName: nameof(Call.Species), samplingKeyColumn: nameof(Call.Site)); // expect: MLQ2011
        var best = result.BestRun;
        var metrics = ml.MulticlassClassification.Evaluate(best.Model.Transform(split.TestSet), labelColumnName: nameof(Call.Species));
        return new Report(best.TrainerName, metrics.MacroAccuracy, metrics.LogLoss);
    }
}

internal sealed class Call
{
    [LoadColumn(0)] public string Site { get; set; } = "";

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public float Length { get; set; }

    [LoadColumn(3)] public float Loudness { get; set; }

    [LoadColumn(4)] public string Species { get; set; } = "";
}
