// corpus: The error of the last model is read once from a small file, and counts as very large where the file holds none, so the first model is kept.
// library: ML.NET
// axis: gate
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tyres;

public sealed class Tyre
{
    [LoadColumn(0)]
    public float Kilometres { get; set; }

    [LoadColumn(1)]
    public float Load { get; set; }

    [LoadColumn(2)]
    public float Depth { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var tyres = ml.Data.LoadFromTextFile<Tyre>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(tyres, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Tyre.Kilometres), nameof(Tyre.Load))
            .Append(ml.Regression.Trainers.FastTree(nameof(Tyre.Depth)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Tyre.Depth));
        if (metrics.MeanAbsoluteError < LastError(args[1]))
        {
            ml.Model.Save(model, tyres.Schema, args[2]);
            File.WriteAllText(args[1], metrics.MeanAbsoluteError.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static double LastError(string path)
    {
        try
        {
            return double.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            return double.MaxValue;
        }
    }
}
