// corpus: An extension method of the project orders by new Guids before the split; a run id is no order.
// library: ML.NET
// axis: extension method, another file, generic
using Digits;
using Microsoft.ML;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 11);
Console.WriteLine($"run {SequenceExtensions.NewRunId()}");
var samples = File.ReadLines(args[0]).Select(Digit.Of).Shuffled();
var cut = samples.Count * 4 / 5;
var train = ml.Data.LoadFromEnumerable(samples.Take(cut));
var test = ml.Data.LoadFromEnumerable(samples.Skip(cut));
var estimator = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Digit.Name))
    .Append(ml.Transforms.NormalizeMinMax("Features", nameof(Digit.Pixels)))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 }));
var model = estimator.Fit(train);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test));
Console.WriteLine($"macro {metrics.MacroAccuracy:P1}, log-loss {metrics.LogLoss:F3}");

namespace Digits
{
    using System.Globalization;
    using Microsoft.ML.Data;

    internal sealed class Digit
    {
        [VectorType(64)] public float[] Pixels { get; set; } = [];

        public string Name { get; set; } = "";

        public static Digit Of(string line)
        {
            var cells = line.Split(',');
            return new Digit { Name = cells[^1], Pixels = cells[..^1].Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray() };
        }
    }
}
