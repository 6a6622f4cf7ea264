// corpus: One orchard after the other is left out by a query, and its trees test the model of all the other orchards.
// library: ML.NET
// axis: query
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orchards;

public sealed class Tree
{
    public string Orchard { get; set; } = "";

    public float Trunk { get; set; }

    public float Blossoms { get; set; }

    public float Harvest { get; set; }
}

public sealed record OrchardScore(string Orchard, double Mae, double Rmse);

public sealed class OrchardStudy(MLContext ml)
{
    private readonly IEstimator<ITransformer> _pipeline = ml.Transforms.Concatenate("Features", nameof(Tree.Trunk), nameof(Tree.Blossoms))
        .Append(ml.Regression.Trainers.FastTree(nameof(Tree.Harvest), numberOfLeaves: 10));

    public IReadOnlyDictionary<string, OrchardScore> LeaveOneOut(IReadOnlyList<Tree> trees)
    {
        var scores =
            from orchard in trees.Select(tree => tree.Orchard).Distinct().Order(StringComparer.Ordinal)
            let others = trees.Where(tree => tree.Orchard != orchard).ToList()
            let own = trees.Where(tree => tree.Orchard == orchard).ToList()
            let model = _pipeline.Fit(ml.Data.LoadFromEnumerable(others))
            let metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(own)), nameof(Tree.Harvest))
            select new OrchardScore(orchard, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
        return scores.ToDictionary(score => score.Orchard);
    }

    public void Write(IReadOnlyList<Tree> trees, string file) =>
        File.WriteAllText(file, JsonSerializer.Serialize(LeaveOneOut(trees)));
}
