// corpus: Generators without seed wait between attempts, name the run and pick an example to show; training itself draws from the seed.
// library: ML.NET
// axis: clean; retries, run names, display
using Microsoft.ML;
using Microsoft.ML.Data;

var run = $"run-{Guid.NewGuid():N}";
var rows = await DownloadAsync(args[0]);
var ml = new MLContext(seed: 17);
var data = ml.Data.LoadFromEnumerable(rows);
var parts = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 17);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.Regression.Trainers.LbfgsPoissonRegression(nameof(Review.Stars)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Review.Stars));
Console.WriteLine($"{run}: MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
Console.WriteLine($"for example: {rows[Random.Shared.Next(rows.Count)].Text}");

static async Task<List<Review>> DownloadAsync(string address)
{
    using var client = new HttpClient();
    var jitter = new Random();
    for (var attempt = 1; ; attempt++)
    {
        try
        {
            var text = await client.GetStringAsync(new Uri(address));
            return text.Split('\n').Select(l => l.Split('\t')).Where(c => c.Length == 2)
                .Select(c => new Review { Text = c[0], Stars = int.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture) })
                .ToList();
        }
        catch (HttpRequestException) when (attempt < 4)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt + jitter.Next(100)));
        }
    }
}

public sealed class Review
{
    public string Text { get; set; } = "";
    public float Stars { get; set; }
}
