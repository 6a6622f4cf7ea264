// corpus: Statements that are put together from nothing a stranger could write: constants, names of members, numbers, a table from a list, parameters.
// library: ML.NET
// axis: interpolation, switch expression, parameters
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Visits;

public sealed class VisitSource(DbProviderFactory factory, string connectionString)
{
    private const string Columns = nameof(Visit.Hour) + ", " + nameof(Visit.Guests);
    private readonly MLContext _context = new(seed: 3);

    public IDataView Newest(int count)
    {
        var loader = _context.Data.CreateDatabaseLoader<Visit>();
        return loader.Load(new DatabaseSource(factory, connectionString, $"SELECT TOP {count} {Columns} FROM Visits ORDER BY Id DESC"));
    }

    public IDataView Of(Season season)
    {
        var table = season switch
        {
            Season.Summer => "SummerVisits",
            Season.Winter => "WinterVisits",
            _ => throw new ArgumentOutOfRangeException(nameof(season)),
        };
        var loader = _context.Data.CreateDatabaseLoader<Visit>();
        return loader.Load(new DatabaseSource(factory, connectionString, "SELECT " + Columns + " FROM " + table, 120));
    }

    public IDataView OfHouse(string house)
    {
        var rows = new List<Visit>();
        using var connection = factory.CreateConnection() ?? throw new InvalidOperationException();
        connection.ConnectionString = connectionString;
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {Columns} FROM Visits WHERE House = @house";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@house";
        parameter.Value = house;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(new Visit { Hour = reader.GetFloat(0), Guests = reader.GetFloat(1) });
        }

        return _context.Data.LoadFromEnumerable(rows);
    }
}

public enum Season
{
    Summer,
    Winter,
}

public sealed class Visit
{
    public float Hour { get; set; }
    public float Guests { get; set; }
}
