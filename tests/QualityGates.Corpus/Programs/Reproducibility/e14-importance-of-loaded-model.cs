// corpus: The model is only loaded, but permuting its columns draws from the unseeded context.
// library: ML.NET
// axis: loaded model, expression-bodied helper, parameter
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Importance;

internal static class Program
{
    private static void Main(string[] args)
    {
        var context = Create();
        var model = context.Model.Load(args[0], out _);
        var test = context.Data.LoadFromTextFile<Wine>(args[1], ';', hasHeader: true);
        foreach (var (name, drop) in Rank(context, model, test))
        {
            Console.WriteLine($"{name,-20} {drop:F4}");
        }
    }

    private static MLContext Create() => new MLContext(); // expect: MLQ1001

    private static IEnumerable<(string Name, double Drop)> Rank(MLContext ml, ITransformer model, IDataView rows) =>
        ml.Regression.PermutationFeatureImportance(model, model.Transform(rows), labelColumnName: "Quality", permutationCount: 10)
            .Select(pair => (pair.Key, pair.Value.RSquared.Mean))
            .OrderBy(pair => pair.Mean);
}

internal sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Quality { get; set; }
}
