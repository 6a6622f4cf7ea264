// corpus: The trainer has a seeded context, the predictor and the loader have one each without.
// library: ML.NET
// axis: several contexts
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Predicting;

public sealed class Plant
{
    [LoadColumn(0)] public float Height { get; set; }
    [LoadColumn(1)] public float Label { get; set; }
}

public sealed class Growth
{
    public float Score { get; set; }
}

public static class Training
{
    public static void Run(string rows, string file)
    {
        var ml = new MLContext(seed: 21);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plant>(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Height")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent())
            .Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).MeanAbsoluteError);
        ml.Model.Save(model, split.TrainSet.Schema, file);
    }
}

public sealed class Predictor : IDisposable
{
    private readonly PredictionEngine<Plant, Growth> _engine;

    public Predictor(string file)
    {
        var ml = new MLContext();
        _engine = ml.Model.CreatePredictionEngine<Plant, Growth>(ml.Model.Load(file, out _));
    }

    public float Predict(float height) => _engine.Predict(new Plant { Height = height }).Score;

    public void Dispose() => _engine.Dispose();
}

public static class Inspection
{
    public static int Columns(string file) => new MLContext().Data.LoadFromBinary(file).Schema.Count;
}
