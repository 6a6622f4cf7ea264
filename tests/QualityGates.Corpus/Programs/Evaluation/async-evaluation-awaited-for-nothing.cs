// corpus: The evaluation runs on another thread and is awaited, but what comes back is not kept.
// library: ML.NET
// axis: async, property
using System;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

await new OccupancyTraining().RunAsync();

public sealed class OccupancyTraining
{
    private MLContext Context { get; } = new(seed: 1);

    public async Task RunAsync()
    {
        var rooms = Context.Data.LoadFromTextFile<Room>("rooms.csv", separatorChar: ',', hasHeader: true);
        var split = Context.Data.TrainTestSplit(rooms, testFraction: 0.2);
        var pipeline = Context.Transforms.Concatenate("Features", nameof(Room.Light), nameof(Room.Co2))
            .Append(Context.BinaryClassification.Trainers.SgdCalibrated(nameof(Room.Occupied)));
        var model = await Task.Run(() => pipeline.Fit(split.TrainSet));
        await Task.Run(() => Context.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Room.Occupied))); // expect: MLQ3002
        Context.Model.Save(model, rooms.Schema, "rooms.zip");
        Console.WriteLine("Trained.");
    }
}

public class Room
{
    [LoadColumn(0)] public float Light { get; set; }
    [LoadColumn(1)] public float Co2 { get; set; }
    [LoadColumn(2)] public bool Occupied { get; set; }
}
