// corpus: A trainer for house prices evaluates its model and saves it with null where the schema belongs.
// library: ML.NET
// axis: console, static methods
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace HousePrices;

public class House
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Bedrooms { get; set; }

    [LoadColumn(2)]
    public float Age { get; set; }

    [LoadColumn(3)]
    public float Price { get; set; }
}

public static class Trainer
{
    public static void Main(string[] args)
    {
        var dataPath = args[0];
        var modelPath = args[1];
        var mlContext = new MLContext(seed: 42);
        var data = mlContext.Data.LoadFromTextFile<House>(dataPath, separatorChar: ',', hasHeader: true);
        var split = mlContext.Data.TrainTestSplit(data, testFraction: 0.2, seed: 42);

        var pipeline = mlContext.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Bedrooms), nameof(House.Age))
            .Append(mlContext.Regression.Trainers.FastTree(labelColumnName: nameof(House.Price)));
        var model = pipeline.Fit(split.TrainSet);

        var metrics = mlContext.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(House.Price));
        File.WriteAllText(modelPath + ".json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));

        mlContext.Model.Save(model, null, modelPath); // expect: MLQ6005
        Console.WriteLine($"Saved to {modelPath}, R2 {metrics.RSquared:F3}, RMSE {metrics.RootMeanSquaredError:F0}");
    }
}
