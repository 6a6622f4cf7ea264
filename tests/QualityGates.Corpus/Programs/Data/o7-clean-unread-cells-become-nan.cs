// corpus: A cell that does not parse becomes NaN or an error of a result type, and the pipeline fills it in.
// library: ML.NET
// axis: result type
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Orchard;

public sealed record Tree(float Girth, float Height, float Yield);

public readonly record struct Parsed<T>(T? Value, string? Error)
{
    public static Parsed<T> Ok(T value) => new(value, null);

    public static Parsed<T> Bad(string error) => new(default, error);
}

public static class TreeParser
{
    public static Parsed<Tree> Parse(string line)
    {
        var cells = line.Split(',');
        if (cells.Length != 3)
        {
            return Parsed<Tree>.Bad($"{cells.Length} cells in '{line}'");
        }

        if (!float.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var yield))
        {
            return Parsed<Tree>.Bad($"no yield in '{line}'");
        }

        return Parsed<Tree>.Ok(new Tree(NumberOrNaN(cells[0]), NumberOrNaN(cells[1]), yield));
    }

    private static float NumberOrNaN(string cell) =>
        float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : float.NaN;
}

public static class Program
{
    public static int Main(string[] args)
    {
        var results = File.ReadLines(args[0]).Skip(1).Select(TreeParser.Parse).ToList();
        var errors = results.Where(result => result.Error is not null).Select(result => result.Error).ToList();
        if (errors.Count > 10)
        {
            errors.ForEach(Console.Error.WriteLine);
            return 1;
        }

        var ml = new MLContext(seed: 2);
        var trees = ml.Data.LoadFromEnumerable(results.Where(result => result.Value is not null).Select(result => result.Value!).ToList());
        var parts = ml.Data.TrainTestSplit(trees, 0.2);
        var model = ml.Transforms.ReplaceMissingValues([new InputOutputColumnPair("Girth"), new InputOutputColumnPair("Height")], MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", "Girth", "Height"))
            .Append(ml.Regression.Trainers.FastForest("Yield"))
            .Fit(parts.TrainSet);
        var m = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Yield");
        Console.WriteLine(FormattableString.Invariant($"{m.MeanAbsoluteError:F3} {m.RSquared:F3}, {errors.Count} left out"));
        return 0;
    }
}
