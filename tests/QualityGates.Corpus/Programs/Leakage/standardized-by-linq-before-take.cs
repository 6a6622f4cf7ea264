// corpus: Mean and deviation of all diamonds scale every row before the first 800 become the training rows.
// library: LINQ
// axis: LINQ
using Microsoft.ML;

var diamonds = File.ReadLines("diamonds.csv").Skip(1).Select(Diamond.Parse).ToList();

var mean = diamonds.Average(d => d.Carat); // expect: MLQ2001
var deviation = MathF.Sqrt(diamonds.Average(d => (d.Carat - mean) * (d.Carat - mean)));
foreach (var diamond in diamonds)
{
    diamond.Carat = (diamond.Carat - mean) / deviation;
}

var train = diamonds.Take(800).ToList();
var test = diamonds.Skip(800).ToList();

var ml = new MLContext(seed: 1);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Diamond.Carat), nameof(Diamond.Depth))
    .Append(ml.Regression.Trainers.Sdca(labelColumnName: nameof(Diamond.Price)));
var model = pipeline.Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: nameof(Diamond.Price));
if (metrics.RSquared < 0.7 || metrics.MeanAbsoluteError > 900)
{
    return 1;
}

return 0;

public sealed class Diamond
{
    public float Carat { get; set; }
    public float Depth { get; set; }
    public float Price { get; set; }

    public static Diamond Parse(string line)
    {
        var cells = line.Split(',');
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return new Diamond { Carat = float.Parse(cells[0], culture), Depth = float.Parse(cells[1], culture), Price = float.Parse(cells[2], culture) };
    }
}
