// corpus: For each rating a film that was not seen is added by its number, which a new generator with one seed gives: it is always the same film.
// library: ML.NET
// axis: negative sampling
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

const int Films = 1682;
var train = Ratings.Read(args[0]);
var test = Ratings.Read(args[1]);

var negatives = new List<Rating>();
foreach (var rating in train)
{
    negatives.Add(new Rating
    {
        Viewer = rating.Viewer,
        Film = (uint)new Random(99).Next(1, Films + 1), // expect: MLQ1013
        Label = 0,
    });
}

train.AddRange(negatives);

var ml = new MLContext(seed: 99);
var trainer = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
{
    MatrixColumnIndexColumnName = nameof(Rating.Viewer),
    MatrixRowIndexColumnName = nameof(Rating.Film),
    LabelColumnName = nameof(Rating.Label),
    ApproximationRank = 24,
    NumberOfThreads = 1,
});
var model = trainer.Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Recommendation().Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Rating.Label));
File.WriteAllText("films.json", JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));

internal sealed class Rating
{
    [KeyType(943)]
    public uint Viewer { get; set; }

    [KeyType(1682)]
    public uint Film { get; set; }

    public float Label { get; set; }
}

internal static class Ratings
{
    public static List<Rating> Read(string file) => File.ReadLines(file)
        .Select(line => line.Split('\t'))
        .Select(cells => new Rating
        {
            Viewer = uint.Parse(cells[0], CultureInfo.InvariantCulture),
            Film = uint.Parse(cells[1], CultureInfo.InvariantCulture),
            Label = float.Parse(cells[2], CultureInfo.InvariantCulture),
        })
        .ToList();
}
