// corpus: Two scores are compared: that of a regression of shares with one half, where one half means something, and that of a linear machine with zero.
// library: ML.NET
// axis: two models, LINQ over predictions
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 70);
var rooms = JsonSerializer.Deserialize<List<Room>>(File.ReadAllText(args[0])) ?? [];
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rooms), testFraction: 0.2, seed: 70);
var features = ml.Transforms.Concatenate("Features", nameof(Room.Seats), nameof(Room.Hour), nameof(Room.Heating))
    .Append(ml.Transforms.NormalizeMinMax("Features"));

var share = features.Append(ml.Regression.Trainers.FastForest(nameof(Room.Used))).Fit(split.TrainSet);
var shareMetrics = ml.Regression.Evaluate(share.Transform(split.TestSet), nameof(Room.Used));
var crowded = features.Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Room.Complaint), numberOfIterations: 10)).Fit(split.TrainSet);
var crowdedMetrics = ml.BinaryClassification.EvaluateNonCalibrated(crowded.Transform(split.TestSet), nameof(Room.Complaint));

var halfFull = ml.Data.CreateEnumerable<ShareOfSeats>(share.Transform(split.TestSet), reuseRowObject: false).Count(room => room.Score > 0.5f);
var complaints = ml.Data.CreateEnumerable<Side>(crowded.Transform(split.TestSet), reuseRowObject: false).Count(room => room.Score > 0);
File.WriteAllText("rooms.json", JsonSerializer.Serialize(new
{
    shareMetrics.MeanAbsoluteError,
    crowdedMetrics.AreaUnderRocCurve,
    crowdedMetrics.F1Score,
    halfFull,
    complaints,
}));

internal sealed class Room
{
    public float Seats { get; set; }

    public float Hour { get; set; }

    public float Heating { get; set; }

    public float Used { get; set; }

    public bool Complaint { get; set; }
}

internal sealed class ShareOfSeats
{
    public float Score { get; set; }
}

internal sealed class Side
{
    public float Score { get; set; }

    public bool PredictedLabel { get; set; }
}
