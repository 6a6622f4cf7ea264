// corpus: A view of a list is gone through twice, rows of a file are materialised once and counted often, and a sample of ten is predicted.
// library: ML.NET
// axis: methods
// scores: MLQ6003 MLQ6008 MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lists;

public sealed class Song
{
    [LoadColumn(0)] public float Tempo { get; set; }
    [LoadColumn(1)] public float Loudness { get; set; }
}

public sealed class Mood
{
    public float Score { get; set; }
}

public sealed class Songs(MLContext ml)
{
    public float Range(IEnumerable<Song> songs)
    {
        var view = ml.Data.LoadFromEnumerable(songs.ToList());
        return view.GetColumn<float>("Tempo").Max() - view.GetColumn<float>("Tempo").Min();
    }

    public (int Count, float Mean) Once(string file)
    {
        var songs = ml.Data.CreateEnumerable<Song>(ml.Data.LoadFromTextFile<Song>(file), reuseRowObject: false).ToList();
        return (songs.Count, songs.Average(song => song.Tempo));
    }

    public float[] Sample(string file, ITransformer model)
    {
        var sample = ml.Data.TakeRows(ml.Data.LoadFromTextFile<Song>(file), 10);
        return model.Transform(sample).GetColumn<float>("Score").ToArray();
    }

    public ITransformer Binary(string file) => ml.Transforms.Concatenate("Features", "Tempo", "Loudness")
        .Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 4))
        .Fit(ml.Data.LoadFromBinary(file));
}
