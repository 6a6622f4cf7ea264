// corpus: Rows that are held out are halved: one half chooses the number of trees, the other one says how good the forest is.
// library: ML.NET
// axis: tuples
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orchard;

public sealed class Tree
{
    [LoadColumn(0)] public float Height { get; set; }

    [LoadColumn(1)] public float Crown { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Fruit { get; set; }
}

public sealed class OrchardStudy(MLContext ml, string file)
{
    public static OrchardStudy Open(string file) => new(new MLContext(seed: 92), file);

    public (int Trees, RegressionMetrics Metrics) Run(params int[] sizes)
    {
        var (train, choice, verdict) = Divide(ml.Data.LoadFromTextFile<Tree>(file, separatorChar: ',', hasHeader: true));
        var models = sizes.ToDictionary(size => size, size => Fit(train, size));
        var errors = models.ToDictionary(pair => pair.Key, pair => Evaluate(pair.Value, choice).RootMeanSquaredError);
        var chosen = errors.OrderBy(pair => pair.Value).First().Key;
        return (chosen, Evaluate(models[chosen], verdict));
    }

    private (IDataView Train, IDataView Choice, IDataView Verdict) Divide(IDataView rows)
    {
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.3);
        var halves = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.5);
        return (outer.TrainSet, halves.TrainSet, halves.TestSet);
    }

    private ITransformer Fit(IDataView rows, int size) =>
        ml.Transforms.Concatenate("Features", nameof(Tree.Height), nameof(Tree.Crown), nameof(Tree.Age))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Tree.Fruit), numberOfTrees: size))
            .Fit(rows);

    private RegressionMetrics Evaluate(ITransformer model, IDataView rows) =>
        ml.Regression.Evaluate(model.Transform(rows), labelColumnName: nameof(Tree.Fruit));
}
