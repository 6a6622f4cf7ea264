// corpus: AutoML looks into a file of boats and finds out its separator, its header and its quotes; the loader takes what it found.
// library: ML.NET, AutoML
// axis: InferColumns
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Boats;

public sealed class BoatPrices(MLContext ml)
{
    public (double Mae, double Rmse) Judge(string folder)
    {
        var path = Path.Combine(folder, "boats.csv");
        var inferred = ml.Auto().InferColumns(path, labelColumnName: "Price", groupColumns: false);
        var loader = ml.Data.CreateTextLoader(inferred.TextLoaderOptions);
        var parts = ml.Data.TrainTestSplit(loader.Load(path), testFraction: 0.2, seed: 3);
        var numbers = inferred.ColumnInformation.NumericColumnNames.ToArray();
        var model = ml.Transforms.Concatenate("Features", numbers)
            .Append(ml.Regression.Trainers.FastForest("Price"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price");
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
