// corpus: A mapping has a contract and a factory with that name, its assembly is registered before the model is loaded, and it only looks at its row.
// library: ML.NET
// axis: factory
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Coffee;

public sealed class Roast
{
    [LoadColumn(0)] public float Start { get; set; }

    [LoadColumn(1)] public float End { get; set; }

    [LoadColumn(2)] public float Moisture { get; set; }

    [LoadColumn(3)] public float Points { get; set; }
}

public sealed class RoastSpan
{
    public float Span { get; set; }
}

public sealed class RoastPoints
{
    public float Score { get; set; }
}

[CustomMappingFactoryAttribute(SpanFactory.Contract)]
public sealed class SpanFactory : CustomMappingFactory<Roast, RoastSpan>
{
    public const string Contract = "RoastSpan";

    public static void Map(Roast roast, RoastSpan span) => span.Span = MathF.Max(0, roast.End - roast.Start);

    public override Action<Roast, RoastSpan> GetMapping() => Map;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        ml.ComponentCatalog.RegisterAssembly(typeof(SpanFactory).Assembly);
        if (args[0] == "train")
        {
            Train(ml, args[1], args[2]);
        }
        else
        {
            var model = ml.Model.Load(args[2], out _);
            using var engine = ml.Model.CreatePredictionEngine<Roast, RoastPoints>(model);
            Console.WriteLine(FormattableString.Invariant($"{engine.Predict(new Roast { Start = 90, End = 205, Moisture = 11 }).Score:F1}"));
        }
    }

    private static void Train(MLContext ml, string data, string file)
    {
        var roasts = ml.Data.LoadFromTextFile<Roast>(data, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(roasts, testFraction: 0.2);
        var model = ml.Transforms.CustomMapping<Roast, RoastSpan>(SpanFactory.Map, SpanFactory.Contract)
            .Append(ml.Transforms.Concatenate("Features", nameof(RoastSpan.Span), nameof(Roast.Moisture)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Roast.Points)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Roast.Points));
        File.WriteAllText(Path.ChangeExtension(file, ".json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
        ml.Model.Save(model, parts.TrainSet.Schema, file);
    }
}
