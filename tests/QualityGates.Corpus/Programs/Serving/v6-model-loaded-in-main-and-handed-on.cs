// corpus: A console with a Trainer and a Predictor: the model is read once in Main and handed on.
// library: ML.NET
// axis: classes
// scores: MLQ6003
using Microsoft.ML;

namespace Pets;

internal sealed class Animal
{
    public float Weight { get; set; }
    public float Legs { get; set; }
}

internal sealed class Kind
{
    public string PredictedLabel { get; set; } = "";
}

internal sealed class Predictor(MLContext ml, ITransformer model) : IDisposable
{
    private readonly PredictionEngine<Animal, Kind> _engine = ml.Model.CreatePredictionEngine<Animal, Kind>(model);

    public string Name(float weight, float legs) => _engine.Predict(new Animal { Weight = weight, Legs = legs }).PredictedLabel;

    public void Dispose() => _engine.Dispose();
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext();
        using var predictor = new Predictor(ml, ml.Model.Load("pets.zip", out _));
        Console.WriteLine(predictor.Name(4, 4));
        Console.WriteLine(predictor.Name(0.1f, 2));
        foreach (var arg in args)
        {
            Console.WriteLine(arg);
        }
    }
}
