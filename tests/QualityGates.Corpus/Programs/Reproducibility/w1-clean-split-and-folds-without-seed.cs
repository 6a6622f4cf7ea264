// corpus: Splits and folds without a seed fall back to a constant; a playlist for the canteen is shuffled by itself.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var meals = ml.Data.LoadFromTextFile<Meal>("meals.tsv", hasHeader: true);
var parts = ml.Data.TrainTestSplit(meals, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Meal.Price), nameof(Meal.Calories))
    .Append(ml.Regression.Trainers.FastTree(nameof(Meal.Plates)));

var folds = ml.Regression.CrossValidate(parts.TrainSet, pipeline, numberOfFolds: 4, labelColumnName: nameof(Meal.Plates));
Console.WriteLine($"folds {folds.Average(fold => fold.Metrics.MeanAbsoluteError):F1}");
foreach (var fold in ml.Data.CrossValidationSplit(parts.TrainSet, 3))
{
    Console.WriteLine($"{fold.TestSet.Preview(3).RowView.Length} rows to look at");
}

var model = pipeline.Fit(parts.TrainSet);
Console.WriteLine($"test {ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Meal.Plates)).MeanAbsoluteError:F1}");

var songs = File.ReadAllLines("songs.txt");
new Random().Shuffle(songs);
Console.WriteLine($"and now: {songs[0]}");

internal sealed class Meal
{
    [LoadColumn(0)] public float Price { get; set; }

    [LoadColumn(1)] public float Calories { get; set; }

    [LoadColumn(2)] public float Plates { get; set; }
}
