// corpus: The gains of a ranking model are written to the standard output by an asynchronous writer.
// library: ML.NET
// axis: async, static field
using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 1);

    private static async Task Main()
    {
        var train = Ml.Data.LoadFromTextFile<Hit>("hits-train.tsv");
        var test = Ml.Data.LoadFromTextFile<Hit>("hits-test.tsv");
        var model = Ml.Transforms.Conversion.MapValueToKey("GroupId", "Query")
            .Append(Ml.Transforms.Concatenate("Features", "Match", "Freshness"))
            .Append(Ml.Ranking.Trainers.FastTree("Grade"))
            .Fit(train);
        var metrics = Ml.Ranking.Evaluate(model.Transform(test), "Grade"); // expect: MLQ3008
        var gains = metrics.NormalizedDiscountedCumulativeGains.Select((gain, rank) => $"NDCG@{rank + 1} {gain:F3}");
        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, gains));
    }
}

internal class Hit
{
    [LoadColumn(0)] public string Query { get; set; } = "";
    [LoadColumn(1)] public float Match { get; set; }
    [LoadColumn(2)] public float Freshness { get; set; }
    [LoadColumn(3)] public float Grade { get; set; }
}
