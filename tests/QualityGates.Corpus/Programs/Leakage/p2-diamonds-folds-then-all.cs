// corpus: The whole pipeline is cross-validated, the mean of the folds is reported, and the model that ships learns from all rows.
// library: ML.NET
// axis: method that returns an estimator, final refit
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diamonds;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 6);
        var diamonds = ml.Data.LoadFromTextFile<Diamond>("diamonds.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
        var pipeline = Pipeline(ml);
        var folds = ml.Regression.CrossValidate(diamonds, pipeline, numberOfFolds: 10, labelColumnName: nameof(Diamond.Price));
        var summary = new
        {
            R2 = folds.Average(fold => fold.Metrics.RSquared),
            Rmse = folds.Average(fold => fold.Metrics.RootMeanSquaredError),
            Worst = folds.Max(fold => fold.Metrics.RootMeanSquaredError),
        };
        File.WriteAllText("diamonds.json", JsonSerializer.Serialize(summary));
        ml.Model.Save(pipeline.Fit(diamonds), diamonds.Schema, "diamonds.zip");
    }

    private static IEstimator<ITransformer> Pipeline(MLContext ml) => ml.Transforms.Categorical.OneHotEncoding([new("Cut"), new("Color")])
        .Append(ml.Transforms.NormalizeLogMeanVariance("Carat"))
        .Append(ml.Transforms.Concatenate("Features", "Cut", "Color", "Carat"))
        .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Diamond.Price)));
}

public sealed class Diamond
{
    [LoadColumn(0)] public float Carat { get; set; }
    [LoadColumn(1)] public string Cut { get; set; } = "";
    [LoadColumn(2)] public string Color { get; set; } = "";
    [LoadColumn(3)] public float Price { get; set; }
}
