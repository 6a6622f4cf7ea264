// corpus: Pipelines name columns nobody makes: a misspelt property, another case, the name before a rename; made names are known.
// library: ML.NET
// axis: concatenate, constant, evaluator, earlier steps
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wines;

internal sealed class Wine
{
    [LoadColumn(0)] public string Colour { get; set; } = "";
    [LoadColumn(1)] public float Alcohol { get; set; }
    [LoadColumn(2), ColumnName("Sugar")] public float ResidualSugar { get; set; }
    [LoadColumn(3)] public float Quality { get; set; }
}

internal static class Names
{
    public const string Encoded = nameof(Wine.Colour) + "Encoded";
    public const string Misspelt = "Qualty";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Wine>(args[0], ',', hasHeader: true, allowQuoting: true), 0.2);

        var right = ml.Transforms.Categorical.OneHotEncoding(Names.Encoded, nameof(Wine.Colour))
            .Append(ml.Transforms.Concatenate("Features", Names.Encoded, "Alcohol", "Sugar"))
            .Append(ml.Regression.Trainers.FastTree(nameof(Wine.Quality)));
        var scored = right.Fit(split.TrainSet).Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored, nameof(Wine.Quality));
        Console.WriteLine($"{metrics.RSquared:F2} {metrics.MeanAbsoluteError:F2}");

        var property = ml.Transforms.Concatenate("Features", "Alcohol", "ResidualSugar"); // expect: MLQ4007
        Console.WriteLine(property.Fit(split.TrainSet).Transform(split.TrainSet).Schema.Count);

        var lower = ml.Transforms.NormalizeMinMax("Scaled", "alcohol"); // expect: MLQ4007
        Console.WriteLine(lower.Fit(split.TrainSet).Transform(split.TrainSet).Schema.Count);

        var label = ml.Transforms.Concatenate("Features", "Alcohol", "Sugar").Append(ml.Regression.Trainers.FastForest(Names.Misspelt)); // expect: MLQ4007
        Console.WriteLine(label.Fit(split.TrainSet).Transform(split.TrainSet).Schema.Count);

        var dropped = ml.Transforms.DropColumns("Year"); // expect: MLQ4007
        Console.WriteLine(dropped.Fit(split.TrainSet).Transform(split.TrainSet).Schema.Count);
    }
}
