// corpus: A program loads a model that others made, and only asks it.
// library: ML.NET
// axis: no training, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Postage;

public sealed class Parcel
{
    public float Weight { get; set; }
    public float Kilometres { get; set; }
}

public sealed class Postage
{
    [ColumnName("Score")] public float Price { get; set; }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext();
        var model = ml.Model.Load("postage.zip", out _);
        using var engine = ml.Model.CreatePredictionEngine<Parcel, Postage>(model);
        var price = engine.Predict(new Parcel { Weight = 2, Kilometres = 130 }).Price;
        Console.WriteLine($"{price:F2}");
        return price > 0.5f ? 0 : 1;
    }
}
