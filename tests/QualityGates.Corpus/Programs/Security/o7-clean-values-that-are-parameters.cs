// corpus: Rows for training are asked for with parameters, by an interpolated query of Entity Framework, and with a table name out of a fixed list.
// library: ML.NET, Entity Framework
// axis: repositories
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trains;

public sealed class Run
{
    public float Cars { get; set; }

    public float Slope { get; set; }

    public float Delay { get; set; }
}

public sealed class TrainContext : DbContext
{
    public List<Run> OfLine(string line, int year) =>
        Set<Run>().FromSql($"SELECT Cars, Slope, Delay FROM Runs WHERE Line = {line} AND RunYear = {year} ORDER BY RunId").ToList();
}

public sealed class RunReader(DbConnection connection)
{
    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal) { ["north"] = "RunsNorth", ["coast"] = "RunsCoast" };

    public List<Run> OfLine(string line)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Cars, Slope, Delay FROM Runs WHERE Line = @line ORDER BY RunId";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@line";
        parameter.Value = line;
        command.Parameters.Add(parameter);
        return Read(command);
    }

    public List<Run> OfRegion(string region)
    {
        if (!Tables.TryGetValue(region, out var table))
        {
            throw new ArgumentOutOfRangeException(nameof(region), region, "No such region.");
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Cars, Slope, Delay FROM " + table + " ORDER BY RunId";
        return Read(command);
    }

    private static List<Run> Read(DbCommand command)
    {
        var runs = new List<Run>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            runs.Add(new Run { Cars = reader.GetFloat(0), Slope = reader.GetFloat(1), Delay = reader.GetFloat(2) });
        }

        return runs;
    }
}

public sealed class DelayTraining(MLContext ml)
{
    public RegressionMetrics Score(IReadOnlyCollection<Run> runs)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(runs), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Run.Cars), nameof(Run.Slope))
            .Append(ml.Regression.Trainers.FastTree(nameof(Run.Delay)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Run.Delay));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        using var connection = DbProviderFactories.GetFactory(args[0]).CreateConnection() ?? throw new InvalidOperationException(args[0]);
        connection.ConnectionString = Environment.GetEnvironmentVariable("TRAINS_DB");
        connection.Open();
        var reader = new RunReader(connection);
        var training = new DelayTraining(new MLContext(seed: 1));
        foreach (var metrics in new[] { training.Score(reader.OfLine(args[1])), training.Score(reader.OfRegion(args[2])) })
        {
            Console.WriteLine(FormattableString.Invariant($"{metrics.MeanAbsoluteError:F2} {metrics.RootMeanSquaredError:F2} {metrics.RSquared:F2}"));
        }
    }
}
