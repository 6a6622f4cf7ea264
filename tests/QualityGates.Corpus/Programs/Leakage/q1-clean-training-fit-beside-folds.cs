// corpus: The pipeline is cross-validated, and fitted on all parcels to show beside it how closely it follows the rows it has seen.
// library: ML.NET
// axis: report class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    public float Volume { get; set; }

    public float Weight { get; set; }

    public float Stops { get; set; }

    public float Cost { get; set; }
}

public sealed class CostReport
{
    public double FoldMae { get; init; }

    public double FoldRmse { get; init; }

    public double FitMae { get; init; }

    public double Optimism => FoldMae - FitMae;
}

public sealed class CostReporter(MLContext ml)
{
    public CostReport Report(IReadOnlyList<Parcel> parcels)
    {
        var view = ml.Data.LoadFromEnumerable(parcels);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Parcel.Volume), nameof(Parcel.Weight), nameof(Parcel.Stops))
            .Append(ml.Regression.Trainers.FastForest(nameof(Parcel.Cost), numberOfTrees: 80));

        var folds = ml.Regression.CrossValidate(view, pipeline, numberOfFolds: 5, labelColumnName: nameof(Parcel.Cost));
        var fitted = pipeline.Fit(view);
        var seen = ml.Regression.Evaluate(fitted.Transform(view), nameof(Parcel.Cost));
        return new CostReport
        {
            FoldMae = folds.Average(fold => fold.Metrics.MeanAbsoluteError),
            FoldRmse = folds.Average(fold => fold.Metrics.RootMeanSquaredError),
            FitMae = seen.MeanAbsoluteError,
        };
    }
}
