// corpus: An iterator-free SelectMany gives every defect five times before the boards are divided; the key of the split is the label's own column.
// library: ML.NET
// axis: LINQ, options record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new Settings(Repeat: 5, TestShare: 0.2, Seed: 31);
var ml = new MLContext(settings.Seed);
var boards = JsonSerializer.Deserialize<Board[]>(File.ReadAllText("boards.json")) ?? [];
var inspection = new Inspection(ml, settings);
var metrics = inspection.Measure(boards);
File.WriteAllText("inspection.json", JsonSerializer.Serialize(new { metrics.PositiveRecall, metrics.PositivePrecision, metrics.LogLoss }));

public sealed record Settings(int Repeat, double TestShare, int Seed);

public sealed class Board
{
    public float Solder { get; set; }
    public float Warp { get; set; }
    public float Shade { get; set; }
    public bool Defect { get; set; }
}

public sealed class Inspection(MLContext ml, Settings settings)
{
    public CalibratedBinaryClassificationMetrics Measure(Board[] boards)
    {
        var balanced = boards.SelectMany(board => board.Defect ? Enumerable.Repeat(board, settings.Repeat) : [board]).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), settings.TestShare, samplingKeyColumnName: nameof(Board.Defect)); // expect: MLQ2012 MLQ2011
        var trainer = ml.BinaryClassification.Trainers.Gam(labelColumnName: nameof(Board.Defect));
        var steps = ml.Transforms.Concatenate("Features", nameof(Board.Solder), nameof(Board.Warp), nameof(Board.Shade)).Append(trainer);
        return ml.BinaryClassification.Evaluate(steps.Fit(split.TrainSet).Transform(split.TestSet), nameof(Board.Defect));
    }
}
