// corpus: Parallel work has a generator or a context of its own per item, parallel queries keep their order, files are sorted, sets are only asked.
// library: ML.NET
// axis: Parallel.ForEach, ordered query, lambda, sorted enumeration
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Defects;

public sealed class Part
{
    public float[] Profile { get; set; } = new float[32];
    public bool Defect { get; set; }
}

public sealed record Candidate(int Seed, float Rate);

public sealed class Sweep
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "ok", "scratch", "dent" };

    public IReadOnlyList<(Candidate, double)> Run(string folder, IReadOnlyList<Candidate> candidates)
    {
        var files = Directory.GetFiles(folder, "*.bin", SearchOption.AllDirectories);
        Console.WriteLine($"{files.Length} files, {Directory.EnumerateDirectories(folder).Count()} folders");
        Array.Sort(files, StringComparer.Ordinal);
        var parts = files.AsParallel().AsOrdered().Where(f => Known.Contains(Kind(f))).Select(Read).ToArray();
        var noise = new float[parts.Length];
        Parallel.For(0, parts.Length, i => noise[i] = new Random(1000 + i).NextSingle());
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].Profile[0] += 0.001f * noise[i];
        }

        var cut = parts.Length / 5;
        var results = new ConcurrentDictionary<Candidate, double>();
        Parallel.ForEach(candidates, candidate =>
        {
            var ml = new MLContext(candidate.Seed);
            var trainer = ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options
            {
                LabelColumnName = nameof(Part.Defect),
                FeatureColumnName = nameof(Part.Profile),
                LearningRate = candidate.Rate,
            });
            var model = trainer.Fit(ml.Data.LoadFromEnumerable(parts.Skip(cut)));
            var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromEnumerable(parts.Take(cut))), nameof(Part.Defect));
            results[candidate] = metrics.AreaUnderPrecisionRecallCurve * metrics.F1Score;
        });
        return [.. candidates.Select(candidate => (candidate, results[candidate]))];
    }

    private static string Kind(string file) => Path.GetFileName(Path.GetDirectoryName(file)) ?? "";

    private static Part Read(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file));
        var part = new Part { Defect = Kind(file) != "ok" };
        for (var i = 0; i < part.Profile.Length; i++)
        {
            part.Profile[i] = reader.ReadSingle();
        }
        return part;
    }
}
