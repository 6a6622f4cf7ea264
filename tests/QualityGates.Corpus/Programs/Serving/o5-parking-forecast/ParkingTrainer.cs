using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Parking;

public sealed class ParkingTrainer(MLContext ml)
{
    public ITransformer Train(string source, string target)
    {
        var hours = ml.Data.LoadFromEnumerable(Read(source));
        var split = ml.Data.TrainTestSplit(hours, testFraction: 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("GarageCode", nameof(ParkingHour.Garage))
            .Append(ml.Transforms.Concatenate("Features", nameof(ParkingHour.Weekday), nameof(ParkingHour.Hour), nameof(ParkingHour.Rain), "GarageCode"))
            .Append(ml.Regression.Trainers.FastTree(nameof(ParkingHour.Occupied), numberOfTrees: 150))
            .Fit(split.TrainSet);

        var scored = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored, nameof(ParkingHour.Occupied));
        File.WriteAllText(
            Path.ChangeExtension(target, "json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
        ml.Model.Save(model, scored.Schema, target); // expect: MLQ6005
        return model;
    }

    private static List<ParkingHour> Read(string source) =>
        File.ReadLines(source).Skip(1).Select(line => line.Split(',')).Select(cells => new ParkingHour
        {
            Garage = cells[0],
            Weekday = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Rain = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Occupied = float.Parse(cells[4], CultureInfo.InvariantCulture),
        }).ToList();
}
