// corpus: A chain without a trainer and a clustering are saved; neither has a label to be judged by.
// library: ML.NET
// axis: guard
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var songs = ml.Data.LoadFromTextFile<Song>("songs.tsv", hasHeader: true);
var words = ml.Transforms.Text.FeaturizeText("Words", "Lyrics").Fit(songs);
ml.Model.Save(words, songs.Schema, "words.zip");
var groups = ml.Clustering.Trainers.KMeans("Words", numberOfClusters: 12).Fit(words.Transform(songs));
ml.Model.Save(words.Append(groups), songs.Schema, "groups.zip");

public sealed class Song
{
    [LoadColumn(0)] public string Lyrics { get; set; } = "";
}
