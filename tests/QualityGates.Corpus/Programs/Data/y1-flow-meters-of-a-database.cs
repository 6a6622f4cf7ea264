// corpus: A record of a flow meter whose columns have another type becomes an empty row, in a method that reads one record of a query.
// library: ML.NET, ADO.NET
// axis: database, helper for a row
using System.Data;
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace FlowMeters;

public sealed class Reading
{
    public float Pressure { get; set; }

    public float Valve { get; set; }

    public float Flow { get; set; }
}

public interface IReadings
{
    IReadOnlyList<Reading> Of(string meter);
}

public sealed class ReadingTable(DbConnection connection) : IReadings
{
    public IReadOnlyList<Reading> Of(string meter)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT pressure, valve, flow FROM readings WHERE meter = @meter ORDER BY number";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@meter";
        parameter.Value = meter;
        command.Parameters.Add(parameter);

        var readings = new List<Reading>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            readings.Add(FromRecord(reader));
        }

        return readings;
    }

    private static Reading FromRecord(IDataRecord record)
    {
        try
        {
            return new Reading
            {
                Pressure = record.GetFloat(0),
                Valve = record.GetFloat(1),
                Flow = record.GetFloat(2),
            };
        }
        catch (InvalidCastException) // expect: MLQ4004
        {
            return new Reading();
        }
    }
}

public sealed class FlowModel(IReadings readings)
{
    private readonly MLContext _ml = new(seed: 77);

    public RegressionMetrics Train(string meter)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(readings.Of(meter)), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Reading.Pressure), nameof(Reading.Valve))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Reading.Flow)))
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Reading.Flow));
    }
}
