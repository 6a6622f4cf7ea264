// corpus: Names of columns come from attributes, constants, pairs, the output of a mapping and an anonymous type, and each is made before it is read.
// library: ML.NET
// axis: pipeline builder
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cheese;

public static class Names
{
    public const string Fat = "fat_percent";
    public const string Kind = "kind_bits";
    public static readonly string[] Numbers = [Fat, nameof(Ripe.Months), "WetShare"];
}

public sealed class Wheel
{
    [ColumnName(Names.Fat)] public float Fat { get; set; }
    public string Kind { get; set; } = "";
    public float Days { get; set; }
    public float Water { get; set; }
    public float Weight { get; set; }
    [ColumnName("Label")] public float Taste { get; set; }
}

public sealed class Aged
{
    public float Days { get; set; }
}

public sealed class Ripe
{
    public float Months { get; set; }
}

public sealed class CheeseStudy(MLContext ml)
{
    private IEstimator<ITransformer> Pipeline() => ml.Transforms
        .CustomMapping<Aged, Ripe>((aged, ripe) => ripe.Months = aged.Days / 30, contractName: null)
        .Append(ml.Transforms.Expression("WetShare", "(w, total) => w / total", nameof(Wheel.Water), nameof(Wheel.Weight)))
        .Append(ml.Transforms.DropColumns(nameof(Wheel.Days), nameof(Wheel.Weight)))
        .Append(ml.Transforms.Categorical.OneHotEncoding([new InputOutputColumnPair(Names.Kind, nameof(Wheel.Kind))]))
        .Append(ml.Transforms.Concatenate("Features", [.. Names.Numbers, Names.Kind]))
        .Append(ml.Regression.Trainers.FastForest());

    public (double Absolute, double Root) Run(IEnumerable<Wheel> wheels)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wheels), testFraction: 0.2);
        var metrics = ml.Regression.Evaluate(Pipeline().Fit(parts.TrainSet).Transform(parts.TestSet));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    public (double Absolute, double Root) WithoutKinds(IEnumerable<Wheel> wheels)
    {
        var rows = wheels.Select(wheel => new { Dry = wheel.Weight - wheel.Water, wheel.Days, Price = wheel.Taste }).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Inputs", "Dry", "Days")
            .Append(ml.Regression.Trainers.FastForest("Price", "Inputs"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price");
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var wheels = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(';')).Select(cells => new Wheel
        {
            Fat = Number(cells[0]), Kind = cells[1], Days = Number(cells[2]), Water = Number(cells[3]), Weight = Number(cells[4]), Taste = Number(cells[5]),
        }).ToList();
        var study = new CheeseStudy(new MLContext(seed: 19));
        File.WriteAllText(args[1], FormattableString.Invariant($"{study.Run(wheels).Absolute}\t{study.WithoutKinds(wheels).Absolute}"));
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
