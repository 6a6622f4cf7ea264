// corpus: A generic wrapper fits whatever trainer it is given; it is given one without probabilities, evaluated as calibrated.
// library: ML.NET
// axis: generics, ref
using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Bid>("bids.csv", ',', true), testFraction: 0.2);
        ITransformer? model = null;
        FitInto(ref model, ml, ml.BinaryClassification.Trainers.SdcaNonCalibrated("Won"), split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Won"); // expect: MLQ3003
        return metrics is { AreaUnderRocCurve: > 0.7, F1Score: > 0.5 } ? 0 : 1;
    }

    private static void FitInto<TLast>([NotNull] ref ITransformer? model, MLContext ml, IEstimator<TLast> trainer, IDataView rows) where TLast : class, ITransformer =>
        model = ml.Transforms.Concatenate("Features", "Price", "Rivals").Append(trainer).Fit(rows);
}

internal class Bid
{
    [LoadColumn(0)] public float Price { get; set; }
    [LoadColumn(1)] public float Rivals { get; set; }
    [LoadColumn(2)] public bool Won { get; set; }
}
