// corpus: A repository of batteries keeps in a flag that a record did not convert, and the training refuses to run then.
// library: ML.NET, ADO.NET
// axis: flag of a repository
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Batteries;

public sealed class Cycle
{
    public float Current { get; set; }

    public float Temperature { get; set; }

    public float Capacity { get; set; }
}

public sealed class CycleRepository(DbConnection connection)
{
    public bool Damaged { get; private set; }

    public List<Cycle> GetAll()
    {
        var cycles = new List<Cycle>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT current_a, temperature, capacity FROM cycles ORDER BY cycle_no";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            try
            {
                cycles.Add(new Cycle
                {
                    Current = reader.GetFloat(0),
                    Temperature = reader.GetFloat(1),
                    Capacity = reader.GetFloat(2),
                });
            }
            catch (InvalidCastException)
            {
                Damaged = true;
            }
        }

        return cycles;
    }
}

public sealed class CapacityTraining(CycleRepository repository, MLContext ml)
{
    public RegressionMetrics Run()
    {
        var cycles = repository.GetAll();
        if (repository.Damaged)
        {
            throw new InvalidOperationException("The table of cycles holds records of another type.");
        }

        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(cycles), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Cycle.Current), nameof(Cycle.Temperature))
            .Append(ml.Regression.Trainers.FastTree(nameof(Cycle.Capacity)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Cycle.Capacity));
    }
}
