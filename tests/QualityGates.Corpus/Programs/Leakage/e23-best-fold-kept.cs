// corpus: The model of the best fold is saved as the model.
// library: ML.NET
// axis: query in a method, static class
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Trainer
{
    public static void Train(MLContext mlContext, string input, string output)
    {
        var data = mlContext.Data.LoadFromTextFile<Taxi>(input, hasHeader: true, separatorChar: ',');
        var pipeline = mlContext.Transforms.Concatenate("Features", "Distance", "Passengers").Append(mlContext.Regression.Trainers.FastTree(labelColumnName: "Fare"));
        var results = mlContext.Regression.CrossValidate(data, pipeline, numberOfFolds: 5, labelColumnName: "Fare");
        ITransformer[] models = results
            .OrderByDescending(fold => fold.Metrics.RSquared) // expect: MLQ2006
            .Select(fold => fold.Model)
            .ToArray();
        ITransformer topModel = models[0];
        mlContext.Model.Save(topModel, data.Schema, output);
    }
}

public sealed class Taxi
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Passengers { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
