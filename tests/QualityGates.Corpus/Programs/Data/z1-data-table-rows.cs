// corpus: Readings of pumps come as a DataTable of a query, and records that do not convert are dropped in an empty catch.
// library: ML.NET, ADO.NET
// axis: DataTable and DbDataAdapter
using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public class Reading
{
    public float Temperature { get; set; }

    public float Vibration { get; set; }

    public bool Failed { get; set; }
}

public class ReadingRepository
{
    private readonly DbProviderFactory _factory;
    private readonly string _connectionString;

    public ReadingRepository(DbProviderFactory factory, string connectionString)
    {
        _factory = factory;
        _connectionString = connectionString;
    }

    public DataTable GetReadings()
    {
        using var connection = _factory.CreateConnection()!;
        connection.ConnectionString = _connectionString;
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT temperature, vibration, failed FROM readings ORDER BY id";
        using var adapter = _factory.CreateDataAdapter()!;
        adapter.SelectCommand = command;
        var table = new DataTable();
        adapter.Fill(table);
        return table;
    }
}

public class FailureTrainer
{
    private readonly MLContext _ml = new MLContext(seed: 7);
    private readonly ReadingRepository _repository;

    public FailureTrainer(ReadingRepository repository)
    {
        _repository = repository;
    }

    public CalibratedBinaryClassificationMetrics Train()
    {
        var readings = new List<Reading>();
        foreach (DataRow row in _repository.GetReadings().Rows)
        {
            try
            {
                readings.Add(new Reading
                {
                    Temperature = Convert.ToSingle(row["temperature"], CultureInfo.InvariantCulture),
                    Vibration = Convert.ToSingle(row["vibration"], CultureInfo.InvariantCulture),
                    Failed = Convert.ToBoolean(row["failed"], CultureInfo.InvariantCulture),
                });
            }
            catch (InvalidCastException) // expect: MLQ4004
            {
            }
        }

        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(readings), testFraction: 0.3);
        var model = _ml.Transforms.Concatenate("Features", nameof(Reading.Temperature), nameof(Reading.Vibration))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Reading.Failed)))
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Reading.Failed));
    }
}
