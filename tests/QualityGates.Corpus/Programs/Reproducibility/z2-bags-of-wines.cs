// corpus: Trees are bagged by hand: each learns from wines that are drawn with replacement from a generator without seed.
// library: ML.NET
// axis: bootstrap by hand
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var wines = File.ReadLines(args.Length > 0 ? args[0] : "wines.csv")
    .Skip(1)
    .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .Select(cells => new Wine { Acidity = cells[0], Sugar = cells[1], Alcohol = cells[2], Quality = cells[3] })
    .ToList();
var held = wines.Count / 4;

var bagging = new BaggedTrees(new MLContext(seed: 5), bags: 15);
bagging.Fit(wines.Skip(held).ToList());
var (mae, rmse) = bagging.Score(wines.Take(held).ToList());
File.WriteAllText("bagging.json", JsonSerializer.Serialize(new { mae, rmse }));

internal sealed class Wine
{
    public float Acidity { get; set; }

    public float Sugar { get; set; }

    public float Alcohol { get; set; }

    public float Quality { get; set; }
}

internal sealed class BaggedTrees(MLContext ml, int bags)
{
    private readonly List<ITransformer> _members = [];

    public void Fit(List<Wine> wines)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
            .Append(ml.Regression.Trainers.FastTree(nameof(Wine.Quality), numberOfTrees: 20));
        var random = new Random(); // expect: MLQ1002
        for (var bag = 0; bag < bags; bag++)
        {
            var drawn = new List<Wine>(wines.Count);
            for (var i = 0; i < wines.Count; i++)
            {
                drawn.Add(wines[random.Next(wines.Count)]);
            }

            _members.Add(pipeline.Fit(ml.Data.LoadFromEnumerable(drawn)));
        }
    }

    public (double Mae, double Rmse) Score(List<Wine> wines)
    {
        var view = ml.Data.LoadFromEnumerable(wines);
        var sums = new float[wines.Count];
        foreach (var member in _members)
        {
            var scores = member.Transform(view).GetColumn<float>("Score").ToArray();
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += scores[i];
            }
        }

        var errors = wines.Select((wine, i) => sums[i] / _members.Count - wine.Quality).ToArray();
        return (errors.Average(error => Math.Abs(error)), Math.Sqrt(errors.Average(error => error * error)));
    }
}
