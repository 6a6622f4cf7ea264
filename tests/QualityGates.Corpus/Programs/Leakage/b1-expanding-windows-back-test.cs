// corpus: A back-test refits on all months before each month and scores that month: windows overlap each other by design, never their own test month.
// library: ML.NET
// axis: loop with growing Take and Skip/Take of one month
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 15);
var months = File.ReadLines("sales.csv").Skip(1).Select(Sale.Parse).ToList();
var pipeline = ml.Transforms.Concatenate("Features", "LastMonth", "LastYear", "Promotions")
    .Append(ml.Regression.Trainers.Ols("Units"));

var errors = new List<double>();
for (var month = 24; month < months.Count - 1; month++)
{
    var past = months.Take(month).ToList();
    var next = months.Skip(month).Take(6).ToList();
    var model = pipeline.Fit(ml.Data.LoadFromEnumerable(past));
    var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(next)), "Units");
    errors.Add(metrics.MeanAbsoluteError);
}

Console.WriteLine($"mean error over {errors.Count} cut-offs: {errors.Average():F1}");
Environment.ExitCode = errors.Average() < 120 ? 0 : 1;

public class Sale
{
    public float LastMonth { get; set; }
    public float LastYear { get; set; }
    public float Promotions { get; set; }
    public float Units { get; set; }

    public static Sale Parse(string line)
    {
        var v = line.Split(',').Select(s => float.Parse(s, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Sale { LastMonth = v[0], LastYear = v[1], Promotions = v[2], Units = v[3] };
    }
}
