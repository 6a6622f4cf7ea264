// corpus: A helper appends the error of a model to a history and gives it back; a caller that has no use for the number leaves it.
// library: ML.NET
// axis: console, helper
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public sealed class Crossing
{
    [LoadColumn(0)] public float Waves { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Cars { get; set; }

    [LoadColumn(3)] public float Minutes { get; set; }
}

internal static class History
{
    public static double Append(MLContext ml, ITransformer model, IDataView rows, string path)
    {
        var error = ml.Regression.Evaluate(model.Transform(rows), nameof(Crossing.Minutes)).RootMeanSquaredError;
        File.AppendAllText(path, error.ToString("R", CultureInfo.InvariantCulture) + Environment.NewLine);
        return error;
    }
}

internal static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 36);
        var crossings = ml.Data.LoadFromTextFile<Crossing>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(crossings, testFraction: 0.2, seed: 36);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Crossing.Waves), nameof(Crossing.Wind), nameof(Crossing.Cars))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Crossing.Minutes)));
        var model = pipeline.Fit(parts.TrainSet);

        History.Append(ml, model, parts.TestSet, args[1]);
        ml.Model.Save(model, crossings.Schema, args[2]);
    }
}
