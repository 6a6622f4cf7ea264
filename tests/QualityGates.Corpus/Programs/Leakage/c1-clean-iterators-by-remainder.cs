// corpus: Two hand-written iterators divide the rows by the remainder of an id: one gives the training rows, the other the test rows.
// library: ML.NET
// axis: iterators with conditions
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var songs = ml.Data.CreateEnumerable<Song>(ml.Data.LoadFromTextFile<Song>("songs.csv", ',', true), reuseRowObject: false).ToList();
var train = ml.Data.LoadFromEnumerable(Division.Training(songs));
var test = ml.Data.LoadFromEnumerable(Division.Testing(songs));
var model = ml.Transforms.Concatenate("Features", "Tempo", "Loudness")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression("Hit"))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), "Hit");
File.WriteAllText("songs.txt", FormattableString.Invariant($"{metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}"));

internal static class Division
{
    public static IEnumerable<Song> Training(IEnumerable<Song> songs)
    {
        foreach (var song in songs)
        {
            if ((int)song.Number % 5 != 0)
            {
                yield return song;
            }
        }
    }

    public static IEnumerable<Song> Testing(IEnumerable<Song> songs)
    {
        foreach (var song in songs)
        {
            if ((int)song.Number % 5 == 0)
            {
                yield return song;
            }
        }
    }
}

internal sealed class Song
{
    [LoadColumn(0)] public float Number { get; set; }
    [LoadColumn(1)] public float Tempo { get; set; }
    [LoadColumn(2)] public float Loudness { get; set; }
    [LoadColumn(3)] public bool Hit { get; set; }
}
