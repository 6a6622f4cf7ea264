// corpus: Photos of flowers, listed in ordinal order and divided species by species, are classified by their pixels.
// library: ML.NET
// axis: images, model in a field
using System.Text.Json;
using FlowerPhotos;
using Microsoft.ML;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: flowers <folder of photos> <folder of results>");
    return 2;
}

var album = PhotoAlbum.Open(args[0]);
var parts = album.Divide(share: 0.25, seed: 77);
var classifier = new FlowerClassifier(new MLContext(seed: 77), album.Root);
classifier.Fit(parts.Train);

var metrics = classifier.Evaluate(parts.Test);
Directory.CreateDirectory(args[1]);
File.WriteAllText(Path.Combine(args[1], "metrics.json"), JsonSerializer.Serialize(new
{
    Photos = parts.Test.Count,
    metrics.MacroAccuracy,
    metrics.MicroAccuracy,
    metrics.LogLoss,
    metrics.TopKAccuracy,
}));
File.WriteAllLines(
    Path.Combine(args[1], "mistakes.txt"),
    classifier.Mistakes(parts.Test).Select(photo => $"{photo.Species} taken for {photo.PredictedSpecies}"));

if (metrics.MacroAccuracy < 0.6)
{
    Console.Error.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
    return 1;
}

classifier.Save(parts.Train, Path.Combine(args[1], "flowers.zip"));
return 0;
