// corpus: The mean of the folds decides, then the chain is fitted on all rows and saved.
// library: ML.NET
// axis: cross-validation, extension method for the mean
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var houses = ml.Data.LoadFromTextFile<House>("houses.csv", ',', true);
var chain = ml.Transforms.Concatenate("Features", "Area", "Year").Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.Regression.Trainers.Sdca("Price"));
var mean = ml.Regression.CrossValidate(houses, chain, 5, labelColumnName: "Price").MeanOf(m => m.MeanAbsoluteError);
File.WriteAllText("houses.txt", mean.ToString(System.Globalization.CultureInfo.InvariantCulture));
if (mean < 30_000)
{
    ml.Model.Save(chain.Fit(houses), houses.Schema, "houses.zip");
}

internal static class FoldExtensions
{
    public static double MeanOf(this IEnumerable<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> folds, Func<RegressionMetrics, double> metric) =>
        folds.Select(fold => metric(fold.Metrics)).Average();
}

internal sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Year { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
