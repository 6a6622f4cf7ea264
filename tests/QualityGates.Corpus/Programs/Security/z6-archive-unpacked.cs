// corpus: An archive of rows is fetched, unpacked into a folder, and a file of that folder is loaded.
// library: ML.NET
// axis: script
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = Path.Combine(AppContext.BaseDirectory, "bikes");
if (!Directory.Exists(folder))
{
    using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
    using var response = await http.GetAsync("https://archive.example.edu/bikes.zip"); // expect: MLQ7002
    response.EnsureSuccessStatusCode();
    var zip = Path.Combine(AppContext.BaseDirectory, "bikes.zip");
    await File.WriteAllBytesAsync(zip, await response.Content.ReadAsByteArrayAsync());
    ZipFile.ExtractToDirectory(zip, folder);
}

var ml = new MLContext(seed: 2);
var hours = ml.Data.LoadFromTextFile<Hour>(Path.Combine(folder, "hours.csv"), separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(hours, 0.2, seed: 2);
var model = ml.Transforms.Concatenate("Features", "Warmth", "Wind").Append(ml.Regression.Trainers.FastForest("Bikes")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Bikes");
File.WriteAllText(Path.Combine(folder, "metrics.txt"), FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal sealed class Hour
{
    [LoadColumn(0)] public float Warmth { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Bikes { get; set; }
}
