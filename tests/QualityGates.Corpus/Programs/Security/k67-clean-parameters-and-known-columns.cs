// corpus: Values of a request are parameters of the command; the column is a member of an enumeration, the year a number, the table one of a set.
// library: ML.NET
// axis: ADO.NET, enumeration, allow list, minimal API
using System.Data;
using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var factory = DbProviderFactories.GetFactory("meters");
var ml = new MLContext(seed: 6);
app.MapPost("/retrain/{table}", (string table, string owner, int year, Target target) =>
{
    if (!Tables.Known.Contains(table))
    {
        return Results.NotFound();
    }

    var connection = app.Configuration["Meters"]!;
    var source = new DatabaseSource(factory, connection, $"SELECT Day, Usage, {target} AS Label FROM {table} WHERE Year = {year} ORDER BY Day");
    var columns = ml.Data.CreateDatabaseLoader<Meter>().Load(source).Schema.Count;
    var own = Tables.Read(factory, connection, owner, year);
    return Results.Ok(columns + own.Count);
});
app.Run();

internal enum Target
{
    Peak,
    Mean,
}

internal static class Tables
{
    public static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "Homes", "Offices" };

    public static List<Meter> Read(DbProviderFactory factory, string connectionString, string owner, int year)
    {
        using var connection = factory.CreateConnection()!;
        connection.ConnectionString = connectionString;
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Day, Usage, Peak FROM Homes WHERE Owner = @owner AND Year = @year" + " ORDER BY Day";
        Add(command, "@owner", DbType.String, owner);
        Add(command, "@year", DbType.Int32, year);
        var rows = new List<Meter>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(new Meter { Day = reader.GetFloat(0), Usage = reader.GetFloat(1), Label = reader.GetFloat(2) });
        }

        return rows;
    }

    private static void Add(DbCommand command, string name, DbType type, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

internal sealed class Meter
{
    public float Day { get; set; }
    public float Usage { get; set; }
    public float Label { get; set; }
}
