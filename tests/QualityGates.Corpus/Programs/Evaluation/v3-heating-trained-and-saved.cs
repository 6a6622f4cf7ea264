// corpus: A console program trains a regression, saves it and asks it for one house; nothing ever measures it.
// library: ML.NET
// axis: plain, Program, Trainer and Predictor
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Heating;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Insulation { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}

public sealed class LoadPrediction
{
    [ColumnName("Score")] public float Load { get; set; }
}

internal sealed class Trainer
{
    private readonly MLContext _ml = new(seed: 1);

    public void Train(string data, string target)
    {
        var houses = _ml.Data.LoadFromTextFile<House>(data, separatorChar: ',', hasHeader: true);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Insulation))
            .Append(_ml.Regression.Trainers.FastTree(nameof(House.Load)));
        var model = pipeline.Fit(houses);
        _ml.Model.Save(model, houses.Schema, target); // expect: MLQ3001
    }
}

internal sealed class Predictor(string path)
{
    private readonly MLContext _ml = new(seed: 1);

    public float Predict(House house)
    {
        var model = _ml.Model.Load(path, out _);
        using var engine = _ml.Model.CreatePredictionEngine<House, LoadPrediction>(model);
        return engine.Predict(house).Load;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        new Trainer().Train(args[0], "heating.zip");
        Console.WriteLine(new Predictor("heating.zip").Predict(new House { Area = 120, Insulation = 2 }));
    }
}
