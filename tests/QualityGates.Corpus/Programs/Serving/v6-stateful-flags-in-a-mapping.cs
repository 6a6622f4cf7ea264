// corpus: A mapping numbers its rows by a field of the class, and a helper gives the mapping of a model that is saved no name.
// library: ML.NET
// axis: field, helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turnstiles;

internal sealed class Entry
{
    [LoadColumn(0)] public float Gate { get; set; }
    [LoadColumn(1)] public float People { get; set; }
}

internal sealed class Ordinal
{
    public float Number { get; set; }
}

internal sealed class Scaled
{
    public float Hundreds { get; set; }
}

internal sealed class Steps(MLContext ml)
{
    private int _row;

    public IEstimator<ITransformer> Numbered() => ml.Transforms.CustomMapping<Entry, Ordinal>((_, ordinal) => ordinal.Number = ++_row, null); // expect: MLQ6010

    public IEstimator<ITransformer> Hundreds() => ml.Transforms.CustomMapping<Entry, Scaled>((entry, scaled) => scaled.Hundreds = entry.Gate / 100, contractName: null);
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 19);
        var steps = new Steps(ml);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Entry>("gates.csv", ','), 0.2);
        Console.WriteLine(steps.Numbered().Fit(split.TrainSet).Transform(split.TrainSet).Schema.Count);
        var model = steps.Hundreds() // expect: MLQ6010
            .Append(ml.Transforms.Concatenate("Features", nameof(Scaled.Hundreds)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Entry.People)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Entry.People));
        Console.WriteLine($"{metrics.RSquared} {metrics.MeanAbsoluteError}");
        ml.Model.Save(model, split.TrainSet.Schema, "gates.zip");
    }
}
