// corpus: Folders are enumerated as the file system gives them, and their position becomes the class of their images.
// library: ML.NET
// axis: dictionary of indices, iterator
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birds;

public sealed class Recording
{
    [VectorType(64)] public float[] Spectrum { get; set; } = [];

    public uint Species { get; set; }
}

internal sealed class RecordingReader(string root)
{
    public List<Recording> Read()
    {
        var species = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var folder in new DirectoryInfo(root).EnumerateDirectories()) // expect: MLQ1007
        {
            species[folder.Name] = (uint)species.Count;
        }

        var recordings = new List<Recording>();
        foreach (var (name, index) in species.OrderBy(s => s.Value))
        {
            foreach (string file in Directory.GetFiles(Path.Combine(root, name), "*.csv").Order(StringComparer.Ordinal))
            {
                recordings.Add(new Recording
                {
                    Spectrum = File.ReadAllText(file).Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray(),
                    Species = index,
                });
            }
        }

        return recordings;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var view = ml.Data.LoadFromEnumerable(new RecordingReader(args[0]).Read());
        var split = ml.Data.TrainTestSplit(view, 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Recording.Species))
            .Append(ml.MulticlassClassification.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmMulticlassTrainer.Options
            {
                FeatureColumnName = nameof(Recording.Spectrum),
                Seed = 1,
                Deterministic = true,
                NumberOfThreads = 1,
            }))
            .Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));
        ml.Model.Save(model, view.Schema, args[2]);
    }
}
