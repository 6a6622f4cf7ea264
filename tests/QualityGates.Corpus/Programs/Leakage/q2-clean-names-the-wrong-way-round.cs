// corpus: The larger part of a split is called its test set by the library, and is the one the model is fitted on.
// library: ML.NET
// axis: deconstruction
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 47);
var rooms = ml.Data.LoadFromTextFile<Room>("rooms.csv", separatorChar: ',', hasHeader: true);
var (small, large) = Cut(rooms);

var model = ml.Transforms.Concatenate("Features", nameof(Room.Light), nameof(Room.Heat), nameof(Room.Gas))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Room.Occupied)))
    .Fit(large);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(small), labelColumnName: nameof(Room.Occupied));
ml.Model.Save(model, rooms.Schema, "rooms.zip");
File.WriteAllText("rooms.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.Entropy }));

(IDataView Small, IDataView Large) Cut(IDataView rows)
{
    var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.8);
    return (parts.TrainSet, parts.TestSet);
}

internal sealed class Room
{
    [LoadColumn(0)] public float Light { get; set; }

    [LoadColumn(1)] public float Heat { get; set; }

    [LoadColumn(2)] public float Gas { get; set; }

    [LoadColumn(3)] public bool Occupied { get; set; }
}
