// corpus: A random column divides the rows: below 0.75 they train, from 0.75 on they test; the bounds leave nothing in both.
// library: ML.NET
// axis: complementary filters
using Microsoft.ML;
using Microsoft.ML.Data;

const double Bound = 0.75;
var ml = new MLContext(seed: 1);
var random = new Random(11);
var samples = File.ReadLines("samples.csv").Skip(1).Select(line => Sample.Parse(line, random.NextSingle())).ToList();
var view = ml.Data.LoadFromEnumerable(samples);
var train = ml.Data.FilterRowsByColumn(view, nameof(Sample.Draw), upperBound: Bound);
var test = ml.Data.FilterRowsByColumn(view, nameof(Sample.Draw), lowerBound: Bound);

var model = ml.Regression.Trainers.OnlineGradientDescent(nameof(Sample.Acid), nameof(Sample.Values)).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Sample.Acid));
return metrics.RSquared > 0.5 && metrics.MeanAbsoluteError < 0.2 ? 0 : 1;

public sealed class Sample
{
    public float Draw { get; set; }
    public float Acid { get; set; }
    [VectorType(4)] public float[] Values { get; set; } = [];

    public static Sample Parse(string line, float draw)
    {
        var cells = line.Split(';').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Sample { Draw = draw, Acid = cells[0], Values = cells[1..] };
    }
}
