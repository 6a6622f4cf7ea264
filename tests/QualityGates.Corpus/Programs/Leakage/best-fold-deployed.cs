// corpus: The model of the best fold is saved and its score reported as that of the model.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var homes = ml.Data.LoadFromTextFile<Home>("homes.csv", separatorChar: ',', hasHeader: true);
var estimator = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca(nameof(Home.Price)));

var folds = ml.Regression.CrossValidate(homes, estimator, numberOfFolds: 5, labelColumnName: nameof(Home.Price));
var best = folds.OrderByDescending(fold => fold.Metrics.RSquared).First(); // expect: MLQ2006

ml.Model.Save(best.Model, homes.Schema, "homes.zip");
File.WriteAllText("homes.txt", $"R² {best.Metrics.RSquared:F3}, MAE {best.Metrics.MeanAbsoluteError:F0}");

public sealed class Home
{
    [LoadColumn(0, 9), VectorType(10)] public float[] Features { get; set; } = [];
    [LoadColumn(10)] public float Price { get; set; }
}
