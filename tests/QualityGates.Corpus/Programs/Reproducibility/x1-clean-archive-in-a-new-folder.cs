// corpus: An archive of rows is unpacked into a folder named by a new Guid, and its two files are trained on and tested with.
// library: ML.NET
// axis: console
using System.IO.Compression;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = Path.Combine(Path.GetTempPath(), $"heat-{Guid.NewGuid():N}");
ZipFile.ExtractToDirectory(args[0], folder);
try
{
    var ml = new MLContext(seed: 1);
    var train = ml.Data.LoadFromTextFile<House>(Path.Combine(folder, "train.csv"), separatorChar: ',', hasHeader: true);
    var test = ml.Data.LoadFromTextFile<House>(Path.Combine(folder, "test.csv"), separatorChar: ',', hasHeader: true);
    var model = ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Walls), nameof(House.Glazing))
        .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(House.Heating)))
        .Fit(train);
    var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(House.Heating));
    File.WriteAllText("heating.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
}
finally
{
    Directory.Delete(folder, recursive: true);
}

internal sealed class House
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Walls { get; set; }

    [LoadColumn(2)]
    public float Glazing { get; set; }

    [LoadColumn(3)]
    public float Heating { get; set; }
}
