// corpus: A home-made learning library with the same member names as ML.NET; nothing here is ML.NET's.
// library: LINQ
// axis: look-alike types, dropped result, score over one half
// scores: MLQ3005 MLQ3007 MLQ3008
using System;
using System.Collections.Generic;
using System.Linq;

namespace MiniMl;

public sealed class MLContext
{
    public Catalog BinaryClassification { get; } = new();
}

public sealed record BinaryClassificationMetrics(double Accuracy);

public sealed class Catalog
{
    public BinaryClassificationMetrics Evaluate(IReadOnlyList<Row> rows, string labelColumnName = "Label")
    {
        var share = rows.Average(r => r.Label == (r.Score > 0.5) ? 1.0 : 0.0);
        Console.WriteLine($"{labelColumnName}: {share:P1}");
        return new BinaryClassificationMetrics(share);
    }

    public IReadOnlyList<double> PermutationFeatureImportance(IReadOnlyList<Row> rows) => rows.Select(r => r.Score).ToList();
}

public sealed record Row(bool Label, double Score);

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext();
        var rows = Enumerable.Range(0, 40).Select(i => new Row(i % 3 == 0, i / 40.0)).ToList();
        ml.BinaryClassification.Evaluate(rows);
        ml.BinaryClassification.PermutationFeatureImportance(rows);
        Console.WriteLine(ml.BinaryClassification.Evaluate(rows, "Bought").Accuracy);
    }
}
