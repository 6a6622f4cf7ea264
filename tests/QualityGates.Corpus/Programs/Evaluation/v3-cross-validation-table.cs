// corpus: Every fold's figures become a line of a file, with mean and deviation below.
// library: ML.NET
// axis: folds, right
// scores: MLQ3005 MLQ3008
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tables;

public sealed class FoldTable(MLContext ml)
{
    public void Write(IDataView rows, string path)
    {
        var folds = ml.Regression.CrossValidate(rows, ml.Regression.Trainers.FastForest(), numberOfFolds: 5);
        using var file = new StreamWriter(path);
        file.WriteLine("fold,mae,r2");
        foreach (var fold in folds)
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fold.Fold},{fold.Metrics.MeanAbsoluteError},{fold.Metrics.RSquared}"));
        }

        var mean = folds.Average(fold => fold.Metrics.MeanAbsoluteError);
        var spread = Math.Sqrt(folds.Average(fold => Math.Pow(fold.Metrics.MeanAbsoluteError - mean, 2)));
        file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean,{mean},{spread}"));
    }
}
