// corpus: The nightly job fits its normalizer anew on the batch that it scores.
// library: ML.NET
// axis: worker service, two files of one class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nightly;

public sealed class ScoringJob(MLContext ml, ITransformer model)
{
    public void Score(string batchPath, string outPath)
    {
        var batch = ml.Data.LoadFromTextFile<Meter>(batchPath, ',', hasHeader: true);
        var scaled = Preparation.Of(ml).Fit(batch).Transform(batch);
        var rows = ml.Data.CreateEnumerable<MeterScore>(model.Transform(scaled), reuseRowObject: false);
        File.WriteAllLines(outPath, rows.Select(row => FormattableString.Invariant($"{row.Score}")));
    }
}

public static class Preparation
{
    public static IEstimator<ITransformer> Of(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Meter.Flow), nameof(Meter.Heat)).Append(ml.Transforms.NormalizeMeanVariance("Features"));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Meter>("meters.csv", ',', hasHeader: true), 0.2);
        var preparation = Preparation.Of(ml).Fit(split.TrainSet);
        var model = ml.Regression.Trainers.OnlineGradientDescent("Use").Fit(preparation.Transform(split.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(preparation.Transform(split.TestSet)), "Use");
        File.WriteAllText("metrics.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
        new ScoringJob(ml, model).Score(args[0], args[1]); // expect: MLQ2007
    }
}

public sealed class Meter
{
    [LoadColumn(0)] public float Flow { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public float Use { get; set; }
}

public sealed class MeterScore
{
    public float Score { get; set; }
}
