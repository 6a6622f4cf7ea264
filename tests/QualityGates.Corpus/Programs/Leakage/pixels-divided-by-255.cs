// corpus: Pixels are divided by 255 before the split: a constant of the domain, no statistic of the rows.
// library: LINQ
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

const float White = 255f;
var digits = File.ReadLines("digits.csv")
    .Select(line => line.Split(',').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
    .Select(cells => new Digit { Pixels = cells[1..].Select(pixel => pixel / White).ToArray(), Value = (uint)cells[0] })
    .ToArray();
Console.WriteLine($"{digits.Length} digits, mean ink {digits.Average(digit => digit.Pixels.Average()):F3}");

var cut = digits.Length * 4 / 5;
var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromEnumerable(digits[..cut]);
var test = ml.Data.LoadFromEnumerable(digits[cut..]);

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Digit.Value))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(featureColumnName: nameof(Digit.Pixels)));
var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(train).Transform(test));
return metrics.MacroAccuracy > 0.9 && metrics.LogLoss < 0.4 ? 0 : 1;

public sealed class Digit
{
    [VectorType(784)] public float[] Pixels { get; set; } = [];
    public uint Value { get; set; }
}
