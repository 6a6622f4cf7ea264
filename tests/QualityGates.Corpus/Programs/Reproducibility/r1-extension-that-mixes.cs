// corpus: An extension mixes rows by a Guid and another by a generator without a seed; rows so mixed are cut into parts. A third one is given its generator.
// library: ML.NET
// axis: extension methods
using Microsoft.ML;

var ml = new MLContext(seed: 5);
var songs = File.ReadLines("songs.txt").Select(Song.Parse).ToList();
var (trainSongs, testSongs) = songs.Mixed().Cut(0.8);
var train = ml.Data.LoadFromEnumerable(trainSongs);
var test = ml.Data.LoadFromEnumerable(testSongs);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Song.Tempo), nameof(Song.Energy))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Song.Plays)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), nameof(Song.Plays));
Console.WriteLine($"{metrics.MeanAbsoluteError} {metrics.RSquared}");

var (smallTrain, smallTest) = songs.Sampled(500).ToList().Cut(0.5);
var small = pipeline.Fit(ml.Data.LoadFromEnumerable(smallTrain));
Console.WriteLine(ml.Regression.Evaluate(small.Transform(ml.Data.LoadFromEnumerable(smallTest)), nameof(Song.Plays)).MeanAbsoluteError);

var (stableTrain, stableTest) = songs.MixedBy(new Random(5)).Cut(0.8);
var stable = pipeline.Fit(ml.Data.LoadFromEnumerable(stableTrain));
Console.WriteLine(ml.Regression.Evaluate(stable.Transform(ml.Data.LoadFromEnumerable(stableTest)), nameof(Song.Plays)).MeanAbsoluteError);

public sealed class Song
{
    public float Tempo { get; set; }

    public float Energy { get; set; }

    public float Plays { get; set; }

    public static Song Parse(string line)
    {
        var cells = line.Split('\t');
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return new Song { Tempo = float.Parse(cells[0], culture), Energy = float.Parse(cells[1], culture), Plays = float.Parse(cells[2], culture) };
    }
}

public static class Sequences
{
    public static List<T> Mixed<T>(this IEnumerable<T> source) => source.OrderBy(_ => Guid.NewGuid()).ToList(); // expect: MLQ1002

    public static IEnumerable<T> Sampled<T>(this IReadOnlyList<T> source, int count)
    {
        var random = new Random(); // expect: MLQ1002
        for (var i = 0; i < count; i++)
        {
            yield return source[random.Next(source.Count)];
        }
    }

    public static List<T> MixedBy<T>(this IEnumerable<T> source, Random random)
    {
        var items = source.ToArray();
        random.Shuffle(items);
        return [.. items];
    }

    public static (List<T> First, List<T> Second) Cut<T>(this List<T> source, double share)
    {
        var at = (int)(source.Count * share);
        return (source.GetRange(0, at), source.GetRange(at, source.Count - at));
    }
}
