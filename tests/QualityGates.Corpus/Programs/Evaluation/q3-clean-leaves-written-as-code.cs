// corpus: A tree of Accord decides the leaves it was not given, the answers are counted, and a good tree is written as code.
// library: Accord
// axis: console, counting by LINQ
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;

namespace Leaves;

internal readonly record struct Leaf(double[] Shape, int Tree);

internal static class Program
{
    private static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 2;
        var leaves = Mixed(args[0], seed: 2);
        var held = leaves[..(leaves.Length / 4)];
        var taught = leaves[(leaves.Length / 4)..];

        var attributes = new[] { "length", "width", "lobes" }.Select(name => DecisionVariable.Continuous(name)).ToArray();
        var tree = new C45Learning(attributes) { MaxHeight = 6 }
            .Learn(taught.Select(leaf => leaf.Shape).ToArray(), taught.Select(leaf => leaf.Tree).ToArray());

        var table = held
            .Select(leaf => (leaf.Tree, Guess: tree.Decide(leaf.Shape)))
            .GroupBy(pair => pair.Tree)
            .OrderBy(group => group.Key)
            .ToDictionary(group => group.Key, group => group.Count(pair => pair.Guess == pair.Tree) / (double)group.Count());
        File.WriteAllText("leaves.json", JsonSerializer.Serialize(table));
        if (table.Values.Min() > 0.6)
        {
            File.WriteAllText("LeafTree.cs", tree.ToCode("LeafTree"));
        }
    }

    private static Leaf[] Mixed(string path, int seed)
    {
        var random = new Random(seed);
        var leaves = File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(';'))
            .Select(cells => new Leaf(cells[..3].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), int.Parse(cells[3], CultureInfo.InvariantCulture)))
            .ToArray();
        random.Shuffle(leaves);
        return leaves;
    }
}
