// corpus: Each species gets its own generator, seeded by the hash code of its name, which is another one in every process.
// library: ML.NET
// axis: service
using Microsoft.ML;

namespace Orchard;

public sealed class Tree
{
    public string Species { get; set; } = "";

    public float Height { get; set; }

    public float Girth { get; set; }

    public float Fruit { get; set; }
}

public sealed class FruitService(MLContext ml)
{
    public IReadOnlyDictionary<string, double> Errors(IEnumerable<Tree> trees) => trees
        .GroupBy(tree => tree.Species)
        .ToDictionary(group => group.Key, group => Error(group.Key, group.ToArray()));

    private double Error(string species, Tree[] trees)
    {
        var random = new Random(species.GetHashCode()); // expect: MLQ1004
        random.Shuffle(trees);
        var cut = trees.Length * 2 / 3;
        var model = ml.Transforms.Concatenate("Features", nameof(Tree.Height), nameof(Tree.Girth))
            .Append(ml.Regression.Trainers.FastTree(nameof(Tree.Fruit), numberOfTrees: 30))
            .Fit(ml.Data.LoadFromEnumerable(trees[..cut]));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(trees[cut..]));
        return ml.Regression.Evaluate(answers, nameof(Tree.Fruit)).MeanAbsoluteError;
    }
}
