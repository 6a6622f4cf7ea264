// corpus: Augment makes a generator with one seed for each image it is given: every image gets the same noise.
// library: ML.NET
// axis: instance method per row
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Textures;

public sealed class Texture
{
    [VectorType(256)] public float[] Features { get; set; } = [];

    public bool Label { get; set; }
}

public sealed class Augmenter
{
    private const int Seed = 42;

    public Texture Augment(Texture texture)
    {
        var rng = new Random(Seed); // expect: MLQ1013
        return new Texture
        {
            Label = texture.Label,
            Features = Array.ConvertAll(texture.Features, f => Math.Clamp(f + (rng.NextSingle() - 0.5f) * 0.1f, 0f, 1f)),
        };
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 42);
        var augmenter = new Augmenter();
        var train = Read(args[0]);
        train.AddRange(train.Select(augmenter.Augment).ToList());

        var model = ml.BinaryClassification.Trainers.FastForest().Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromEnumerable(Read(args[1]))));
        File.WriteAllText(args[2], metrics.AreaUnderRocCurve.ToString("F3", CultureInfo.InvariantCulture));
    }

    private static List<Texture> Read(string path) => File.ReadLines(path).Select(l =>
    {
        float[] v = l.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return new Texture { Label = v[0] > 0, Features = v[1..] };
    }).ToList();
}
