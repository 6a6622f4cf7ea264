// corpus: Rows are shuffled with a seed and written into a folder whose name is a new Guid, and loaded from there; the name says where and not which, which is right.
// library: ML.NET
// axis: working folder
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tunnels;

internal sealed class Segment
{
    [LoadColumn(0)]
    public float Depth { get; set; }

    [LoadColumn(1)]
    public float Water { get; set; }

    [LoadColumn(2)]
    public float Settlement { get; set; }
}

internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "tunnels", Guid.NewGuid().ToString("N"));

    public Workspace() => Directory.CreateDirectory(Folder);

    public string At(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var workspace = new Workspace();
        var lines = File.ReadAllLines(args[0])[1..];
        new Random(31).Shuffle(lines);
        var cut = lines.Length / 5;
        File.WriteAllLines(workspace.At("test.csv"), lines[..cut]);
        File.WriteAllLines(workspace.At("train.csv"), lines[cut..]);

        var ml = new MLContext(seed: 31);
        var train = ml.Data.LoadFromTextFile<Segment>(workspace.At("train.csv"), separatorChar: ',', hasHeader: false);
        var test = ml.Data.LoadFromTextFile<Segment>(workspace.At("test.csv"), separatorChar: ',', hasHeader: false);
        var model = ml.Transforms.Concatenate("Features", nameof(Segment.Depth), nameof(Segment.Water))
            .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Segment.Settlement)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Segment.Settlement));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
