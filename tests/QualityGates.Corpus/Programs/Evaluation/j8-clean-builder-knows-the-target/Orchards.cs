using System.Text.Json;
using Microsoft.ML;

namespace Workbench;

public sealed class Tree
{
    public float Age { get; set; }

    public float Crown { get; set; }

    public float Rain { get; set; }

    public float Bushels { get; set; }
}

public static class Orchards
{
    public static void Main(string[] args)
    {
        var trees = JsonSerializer.Deserialize<List<Tree>>(File.ReadAllText(args[0]))!;
        var metrics = Experiment<Tree>.Seeded(6)
            .From(nameof(Tree.Age), nameof(Tree.Crown), nameof(Tree.Rain))
            .Foresee(nameof(Tree.Bushels))
            .With((trainers, label) => trainers.FastTree(label))
            .Run(trees);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
