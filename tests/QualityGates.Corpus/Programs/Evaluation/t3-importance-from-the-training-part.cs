// corpus: The weight of each feature is worked out on the part the model has learned.
// library: ML.NET
// axis: two methods
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

public class Home
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Crime { get; set; }
    [LoadColumn(2)] public float Label { get; set; }
}

public static class Importance
{
    private static readonly string[] Names = ["Rooms", "Crime"];

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Home>(args[0], separatorChar: ','), 0.2);
        var features = ml.Transforms.Concatenate("Features", Names);
        var train = features.Fit(split.TrainSet).Transform(split.TrainSet);
        var test = features.Fit(split.TrainSet).Transform(split.TestSet);
        var model = ml.Regression.Trainers.FastForest().Fit(train);

        var metrics = ml.Regression.Evaluate(model.Transform(test));
        Console.WriteLine($"R² {metrics.RSquared:0.00}, MAE {metrics.MeanAbsoluteError:0.00}");
        Explain(ml, model, train); // expect: MLQ3007
    }

    private static void Explain(MLContext ml, RegressionPredictionTransformer<FastForestRegressionModelParameters> model, IDataView rows)
    {
        var importance = ml.Regression.PermutationFeatureImportance(model, model.Transform(rows), permutationCount: 10);
        for (var i = 0; i < importance.Length; i++)
        {
            Console.WriteLine($"{Names[i]}: {importance[i].RSquared.Mean:0.000}");
        }
    }
}
