// corpus: An archive of rows is downloaded over plain http, unpacked and trained on.
// library: ML.NET
// axis: static methods, Main, archive, field
using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mirror;

public class Flight
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float Distance { get; set; }

    [LoadColumn(2), ColumnName("Label")]
    public float Delay { get; set; }
}

public class Program
{
    static readonly string DataFolder = "data";
    static readonly string Archive = Path.Combine(DataFolder, "flights.zip");

    public static async Task Main()
    {
        Directory.CreateDirectory(DataFolder);
        if (!File.Exists(Archive))
        {
            await Download();
        }
        ZipFile.ExtractToDirectory(Archive, DataFolder, overwriteFiles: true);

        var ml = new MLContext(seed: 0);
        var data = ml.Data.LoadFromTextFile<Flight>(Path.Combine(DataFolder, "flights.csv"), ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Hour", "Distance")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        if (metrics.MeanAbsoluteError > 12 || metrics.RootMeanSquaredError > 20)
        {
            throw new InvalidOperationException("delays are not predicted well enough");
        }
        ml.Model.Save(model, split.TrainSet.Schema, "flights-model.zip");
    }

    static async Task Download()
    {
        using (var client = new HttpClient())
        using (var response = await client.GetAsync("http://mirror.example.org/flights.zip")) // expect: MLQ7002
        {
            response.EnsureSuccessStatusCode();
            using (var stream = await response.Content.ReadAsStreamAsync())
            using (var file = new FileStream(Archive, FileMode.Create))
            {
                await stream.CopyToAsync(file);
            }
        }
    }
}
