using Microsoft.ML;
using Microsoft.ML.Data;

namespace Importance;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class Ranking
{
    private readonly MLContext _context = Contexts.Create(verbose: true);

    public IReadOnlyDictionary<string, double> Rank(string path)
    {
        var split = _context.Data.TrainTestSplit(_context.Data.LoadFromTextFile<House>(path, hasHeader: true, separatorChar: ';'), 0.3);
        var prepared = _context.Transforms.Concatenate("Features", "Area", "Age").Fit(split.TrainSet);
        ITransformer forest = _context.Regression.Trainers.FastForest("Price").Fit(prepared.Transform(split.TrainSet));
        var importance = _context.Regression.PermutationFeatureImportance(forest, prepared.Transform(split.TestSet), "Price", permutationCount: 10);
        return importance.ToDictionary(pair => pair.Key, pair => pair.Value.RSquared.Mean);
    }
}
