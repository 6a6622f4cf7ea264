// corpus: A class of another file sweeps over pipelines on all songs it is given; the program gives it all of them and judges the model on a tenth.
// library: ML.NET AutoML
// axis: console, two files, sweepable pipeline
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Songs;

var ml = new MLContext(seed: 77);
var songs = ml.Data.LoadFromTextFile<Song>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
var parts = ml.Data.TrainTestSplit(songs, testFraction: 0.1);

var sweep = new Sweep(ml, nameof(Song.Plays));
var model = sweep.Best(songs); // expect: MLQ2015

var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Song.Plays));
File.WriteAllLines(
    "songs.metrics.csv",
    [
        "metric,value",
        string.Create(CultureInfo.InvariantCulture, $"mae,{metrics.MeanAbsoluteError}"),
        string.Create(CultureInfo.InvariantCulture, $"r2,{metrics.RSquared}"),
    ]);
ml.Model.Save(model, songs.Schema, "songs.zip");

internal sealed class Song
{
    [LoadColumn(0)]
    public string Genre { get; set; } = "";

    [LoadColumn(1)]
    public float Tempo { get; set; }

    [LoadColumn(2)]
    public float Seconds { get; set; }

    [LoadColumn(3)]
    public float Loudness { get; set; }

    [LoadColumn(4)]
    public float Plays { get; set; }
}
