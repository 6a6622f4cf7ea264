// corpus: A shelf hands out the parts of a split by name; the model of tile strength is fitted on "fired" and measured on the same part.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var tiles = ml.Data.LoadFromTextFile<Tile>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(tiles, testFraction: 0.25, seed: 1);

var shelf = new Shelf();
shelf["fired"] = split.TrainSet;
shelf["kept"] = split.TestSet;

var pipeline = ml.Transforms.Concatenate("Features", nameof(Tile.Clay), nameof(Tile.Heat), nameof(Tile.Hours))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Tile.Strength)));
var model = pipeline.Fit(shelf["fired"]);

var metrics = ml.Regression.Evaluate(model.Transform(shelf["fired"]), labelColumnName: nameof(Tile.Strength)); // expect: MLQ2003
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F2} newtons, at the root of squares {metrics.RootMeanSquaredError:F2}");
File.WriteAllText("tiles.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

internal sealed class Shelf
{
    private readonly Dictionary<string, IDataView> _parts = [];

    public IDataView this[string name]
    {
        get => _parts[name];
        set => _parts[name] = value;
    }
}

internal sealed class Tile
{
    [LoadColumn(0)]
    public float Clay { get; set; }

    [LoadColumn(1)]
    public float Heat { get; set; }

    [LoadColumn(2)]
    public float Hours { get; set; }

    [LoadColumn(3)]
    public float Strength { get; set; }
}
