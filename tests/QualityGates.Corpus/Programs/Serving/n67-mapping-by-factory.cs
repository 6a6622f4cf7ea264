// corpus: The mapping has a factory with its contract, is registered where the model is read, and depends on its row alone.
// library: ML.NET
// axis: factory attribute, constant contract, two entry methods
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Flights.Delay;

[CustomMappingFactoryAttribute(Contract)]
public sealed class RushHourMapping : CustomMappingFactory<FlightRow, RushHourRow>
{
    public const string Contract = "flights/rush-hour";

    public override Action<FlightRow, RushHourRow> GetMapping() => Map;

    public static void Map(FlightRow row, RushHourRow result) => result.RushHour = row.Hour is (> 6 and < 9) or (> 16 and < 19) ? 1 : 0;
}

public static class DelayModel
{
    public static double Train(string file, string later, string target)
    {
        var ml = new MLContext(seed: 41);
        var rows = ml.Data.LoadFromTextFile<FlightRow>(file, separatorChar: ',', hasHeader: true);
        var model = ml.Transforms.CustomMapping<FlightRow, RushHourRow>(RushHourMapping.Map, RushHourMapping.Contract)
            .Append(ml.Transforms.Concatenate("Features", nameof(RushHourRow.RushHour), nameof(FlightRow.Distance)))
            .Append(ml.Regression.Trainers.FastForest(nameof(FlightRow.Delay)))
            .Fit(rows);
        ml.Model.Save(model, rows.Schema, target);
        var scored = model.Transform(ml.Data.LoadFromTextFile<FlightRow>(later, separatorChar: ',', hasHeader: true));
        return ml.Regression.Evaluate(scored, nameof(FlightRow.Delay)).MeanAbsoluteError;
    }

    public static PredictionEngine<FlightRow, DelayRow> Read(string file)
    {
        var ml = new MLContext(seed: 41);
        ml.ComponentCatalog.RegisterAssembly(typeof(RushHourMapping).Assembly);
        return ml.Model.CreatePredictionEngine<FlightRow, DelayRow>(ml.Model.Load(file, out _));
    }
}

public sealed class FlightRow
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Delay { get; set; }
}

public sealed class RushHourRow
{
    public float RushHour { get; set; }
}

public sealed class DelayRow
{
    public float Score { get; set; }
}
