// corpus: In every fold the scaling is fitted a second time, on the held-out tracks, before the model of the fold is measured there.
// library: ML.NET
// axis: folds by hand
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var tracks = ml.Data.LoadFromTextFile<Track>(args[0], separatorChar: '\t', hasHeader: true);
var scaling = ml.Transforms.Concatenate("Features", nameof(Track.Tempo), nameof(Track.Loudness), nameof(Track.Energy))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"));
var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Track.Skipped));

var results = new List<FoldResult>();
foreach (var fold in ml.Data.CrossValidationSplit(tracks, numberOfFolds: 4, seed: 30))
{
    var known = scaling.Fit(fold.TrainSet).Transform(fold.TrainSet);
    var held = scaling.Fit(fold.TestSet).Transform(fold.TestSet); // expect: MLQ2007
    var metrics = ml.BinaryClassification.Evaluate(trainer.Fit(known).Transform(held), nameof(Track.Skipped));
    results.Add(new FoldResult(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss));
}

File.WriteAllText("tracks.json", JsonSerializer.Serialize(new { Auc = results.Average(result => result.Auc), F1 = results.Average(result => result.F1), results }));

internal sealed record FoldResult(double Auc, double F1, double LogLoss);

internal sealed class Track
{
    [LoadColumn(0)] public float Tempo { get; set; }

    [LoadColumn(1)] public float Loudness { get; set; }

    [LoadColumn(2)] public float Energy { get; set; }

    [LoadColumn(3)] public bool Skipped { get; set; }
}
