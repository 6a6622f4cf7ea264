// corpus: Rows for training are asked for with statements put together from text that comes from outside.
// library: ML.NET
// axis: interpolation, StringBuilder, string.Format, DbCommand, helper
using System.Data.Common;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Visits;

public sealed class VisitSource
{
    private readonly DbProviderFactory _factory;
    private readonly string _connection;
    private readonly MLContext _context = new(seed: 3);

    public VisitSource(DbProviderFactory factory, string connection) => (_factory, _connection) = (factory, connection);

    public IDataView OfRegion(string region)
    {
        var loader = _context.Data.CreateDatabaseLoader<Visit>();
        var sql = $"SELECT Hour, Guests FROM Visits WHERE Region = '{region}'";
        return loader.Load(new DatabaseSource(_factory, _connection, sql)); // expect: MLQ7003
    }

    public IDataView Filtered(IEnumerable<string> conditions)
    {
        var text = new StringBuilder("SELECT Hour, Guests FROM Visits WHERE 1 = 1");
        foreach (var condition in conditions)
        {
            text.Append(" AND ").Append(condition);
        }

        var loader = _context.Data.CreateDatabaseLoader<Visit>();
        DatabaseSource source = new(_factory, _connection, text.ToString()); // expect: MLQ7003
        return loader.Load(source);
    }

    public IDataView OfHouse(string house)
    {
        var rows = new List<Visit>();
        using var connection = _factory.CreateConnection() ?? throw new InvalidOperationException();
        connection.ConnectionString = _connection;
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Format("SELECT Hour, Guests FROM Visits WHERE House = '{0}'", house); // expect: MLQ7003
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(new Visit { Hour = reader.GetFloat(0), Guests = reader.GetFloat(1) });
        }

        return _context.Data.LoadFromEnumerable(rows);
    }
}

public sealed class Visit
{
    public float Hour { get; set; }
    public float Guests { get; set; }
}
