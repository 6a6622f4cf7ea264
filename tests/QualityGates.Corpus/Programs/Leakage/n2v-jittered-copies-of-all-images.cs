// corpus: Altered copies of images drawn at random are put among the images, in a loop, before the images are divided.
// library: ML.NET
// axis: AddRange of made rows, local function
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var rng = new Random(4);
List<Digit> digits = File.ReadLines(args[0]).Select(Parse).ToList();
var images = digits.ToList();
for (int i = 0; i < 500; i++)
{
    Digit original = digits[rng.Next(digits.Count)];
    images.Add(new Digit
    {
        Label = original.Label,
        Features = original.Features.Select(p => p + (rng.NextSingle() - 0.5f) * 0.2f).ToArray(),
    });
}

var view = ml.Data.LoadFromEnumerable(images);
var split = ml.Data.TrainTestSplit(view, testFraction: 0.2); // expect: MLQ2012
var model = ml.BinaryClassification.Trainers.FastForest().Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));

static Digit Parse(string line)
{
    float[] v = line.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray();
    return new Digit { Label = v[0] > 0, Features = v[1..] };
}

public sealed class Digit
{
    public bool Label { get; set; }

    [VectorType(64)] public float[] Features { get; set; } = [];
}
