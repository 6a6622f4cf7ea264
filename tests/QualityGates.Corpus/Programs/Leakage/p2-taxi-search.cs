// corpus: A grid of tree settings is tried; the one with the smallest error on the test part wins and is announced with that error.
// library: ML.NET
// axis: LINQ query expression, MinBy, record, cross product
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 8);
var trips = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
var features = ml.Transforms.Categorical.OneHotEncoding("Payment").Append(ml.Transforms.Concatenate("Features", "Payment", "Distance", "Passengers"));

var trials =
    from leaves in new[] { 10, 20, 40 }
    from rate in new[] { 0.05, 0.1, 0.2 }
    let settings = new Settings(leaves, rate)
    select new Trial(settings, ErrorOf(settings));
var winner = trials.ToList().MinBy(trial => trial.Error)!; // expect: MLQ2006
Console.WriteLine($"best: {winner.Settings} with RMSE {winner.Error:F3} on test rows");

double ErrorOf(Settings settings)
{
    var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
    {
        LabelColumnName = "Fare",
        NumberOfLeaves = settings.Leaves,
        LearningRate = settings.Rate,
    });
    var model = features.Append(trainer).Fit(split.TrainSet);
    return ml.Regression.Evaluate(model.Transform(split.TestSet), "Fare").RootMeanSquaredError;
}

internal sealed record Settings(int Leaves, double Rate);

internal sealed record Trial(Settings Settings, double Error);

internal sealed class Trip
{
    [LoadColumn(0)] public string Payment { get; set; } = "";
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Passengers { get; set; }
    [LoadColumn(3)] public float Fare { get; set; }
}
