// corpus: Several rows belong to each store and the folds are made by the name of the store, which is text and therefore hashed.
// library: ML.NET
// scores: MLQ2010 MLQ2009
// axis: sampling key in a const of the row class
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 67);
var weeks = ml.Data.LoadFromTextFile<StoreWeek>("store-weeks.csv", ',', hasHeader: true);
var estimator = ml.Transforms.Concatenate("Features", nameof(StoreWeek.Staff), nameof(StoreWeek.Area))
    .Append(ml.Regression.Trainers.LightGbm(nameof(StoreWeek.Sales)));
var folds = ml.Regression.CrossValidate(weeks, estimator, 4, nameof(StoreWeek.Sales), StoreWeek.Key);
var r2 = folds.Select(f => f.Metrics.RSquared).ToList();
Console.WriteLine($"R2 {r2.Average():F3} ± {r2.Max() - r2.Min():F3}, MAE {folds.Average(f => f.Metrics.MeanAbsoluteError):F0}");
return r2.Average() > 0.5 ? 0 : 1;

public class StoreWeek
{
    public const string Key = nameof(StoreId);

    [LoadColumn(0)] public string StoreId { get; set; } = "";
    [LoadColumn(1)] public float Staff { get; set; }
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Sales { get; set; }
}
