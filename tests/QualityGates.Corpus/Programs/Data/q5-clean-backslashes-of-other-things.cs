// corpus: Backslashes stand in expressions, messages and search patterns, or are replaced before a file is opened; folders are put together by Path.
// library: ML.NET
// axis: manifest, regular expressions
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Xrays;

public sealed class Bone
{
    [LoadColumn(0)] public float Density { get; set; }
    [LoadColumn(1)] public float Length { get; set; }
    [LoadColumn(2)] public bool Broken { get; set; }
}

public sealed class Manifest(string root)
{
    private static readonly Regex Line = new(@"^(?<name>\w+)\s*=\s*(?<path>[\w\\.]+)$");

    public string Find(string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(root, "manifest.ini")))
        {
            var match = Line.Match(line);
            if (match.Success && match.Groups["name"].Value == name)
            {
                return Path.Combine(root, match.Groups["path"].Value.Replace('\\', Path.DirectorySeparatorChar));
            }
        }

        throw new InvalidDataException($@"No line '{name} = folder\file' in the manifest.");
    }

    public string Default => Path.Combine(root, @"parts\bones.csv".Replace('\\', Path.DirectorySeparatorChar));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var manifest = new Manifest(args[0]);
        var file = args.Length > 1 ? manifest.Find(args[1]) : manifest.Default;
        var ml = new MLContext(seed: 1);
        var bones = ml.Data.LoadFromTextFile<Bone>(file, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(bones, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Bone.Density), nameof(Bone.Length))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Bone.Broken)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Bone.Broken));
        var folder = Directory.CreateDirectory(Path.Combine(args[0], "out"));
        File.WriteAllText(Path.Combine(folder.FullName, "bones.json"), JsonSerializer.Serialize(new { metrics.F1Score, metrics.Entropy }));
    }
}
