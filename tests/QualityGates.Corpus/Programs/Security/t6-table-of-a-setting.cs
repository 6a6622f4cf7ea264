// corpus: A reader puts a table name into its text and reads training rows by hand; beside it the name is checked against a list.
// library: Microsoft.ML
// axis: DbCommand, loop
using System.Data.Common;
using Microsoft.ML;

namespace Plants;

public sealed class PlantRow
{
    public float Height { get; set; }

    public float Label { get; set; }
}

public sealed class PlantRows(DbConnection connection, MLContext context)
{
    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal) { "Garden", "Forest" };

    public IDataView Load(string table, string owner)
    {
        var rows = new List<PlantRow>();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT Height, Age FROM {table} WHERE Owner = '{owner}' ORDER BY Id"; // expect: MLQ7003
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(new PlantRow { Height = reader.GetFloat(0), Label = reader.GetFloat(1) });
        return context.Data.LoadFromEnumerable(rows);
    }

    public IDataView LoadRightly(string table, string owner)
    {
        if (!Tables.Contains(table))
            throw new ArgumentException(table, nameof(table));
        var rows = new List<PlantRow>();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT Height, Age FROM {table} WHERE Owner = @owner ORDER BY Id";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@owner", owner);
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(new PlantRow { Height = reader.GetFloat(0), Label = reader.GetFloat(1) });
        return context.Data.LoadFromEnumerable(rows);
    }
}
