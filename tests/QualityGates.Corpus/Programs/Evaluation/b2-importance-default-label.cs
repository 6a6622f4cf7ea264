// corpus: Everything names the price column except the permutation importance, which permutes against a column "Label" that does not exist.
// library: ML.NET
// axis: optional argument left out, LINQ over the result
// scores: MLQ3007
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var cars = ml.Data.LoadFromTextFile<Car>("cars.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cars, testFraction: 0.2);
string[] features = [nameof(Car.Age), nameof(Car.Mileage), nameof(Car.Power)];

var model = ml.Transforms.Concatenate("Features", features)
    .Append(ml.Regression.Trainers.LightGbm(labelColumnName: nameof(Car.Price)))
    .Fit(split.TrainSet);

var scored = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Car.Price));
var importance = ml.Regression.PermutationFeatureImportance(model.LastTransformer, scored, permutationCount: 10); // expect: MLQ3004

var lines = importance
    .Select((gain, i) => (Name: features[i], Drop: gain.RSquared.Mean))
    .OrderBy(pair => pair.Drop)
    .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Name};{pair.Drop:F5}"))
    .Prepend(string.Create(CultureInfo.InvariantCulture, $"mae;{metrics.MeanAbsoluteError:F1}"));
File.WriteAllLines("importance.csv", lines);

public class Car
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Mileage { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
