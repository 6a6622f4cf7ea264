// corpus: What comes from outside goes into parameters; texts are put together of constants, names of the program and numbers.
// library: Microsoft.ML, Dapper, Entity Framework
// axis: parameters, allow-list, interpolation the library takes apart
using System.Data;
using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.EntityFrameworkCore;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy.Training;

public sealed class Reading
{
    public float Load { get; set; }

    public float Temperature { get; set; }
}

public enum Grid
{
    North,
    South,
}

public sealed class EnergyContext : DbContext
{
    public DbSet<Reading> Readings => Set<Reading>();
}

public sealed class ReadingRows(MLContext ml, DbProviderFactory factory, string connectionString)
{
    private const string Columns = "Load, Temperature";
    private const string Everything = "SELECT " + Columns + " FROM Readings ORDER BY Taken";

    public IDataView All() => ml.Data.CreateDatabaseLoader<Reading>().Load(new DatabaseSource(factory, connectionString, Everything));

    public IDataView Newest(int count) => ml.Data.CreateDatabaseLoader<Reading>().Load(
        new DatabaseSource(factory, connectionString, $"SELECT TOP {count} {nameof(Reading.Load)}, {nameof(Reading.Temperature)} FROM Readings ORDER BY Taken DESC"));

    public IDataView OfGrid(Grid grid)
    {
        var table = grid switch
        {
            Grid.North => "ReadingsNorth",
            Grid.South => "ReadingsSouth",
            _ => throw new ArgumentOutOfRangeException(nameof(grid)),
        };
        return ml.Data.CreateDatabaseLoader<Reading>().Load(new DatabaseSource(factory, connectionString, $"SELECT {Columns} FROM {table}"));
    }

    public IDataView OfMeter(IDbConnection connection, string meter, DateTime? since)
    {
        var sql = new StringBuilder("SELECT Load, Temperature FROM Readings WHERE Meter = @meter");
        if (since is not null)
        {
            sql.Append(" AND Taken >= @since");
        }

        var rows = connection.Query<Reading>(sql.ToString(), new { meter, since }).ToList();
        return ml.Data.LoadFromEnumerable(rows);
    }

    public IDataView OfCity(EnergyContext db, string city) =>
        ml.Data.LoadFromEnumerable(db.Readings.FromSqlInterpolated($"SELECT * FROM Readings WHERE City = {city}").ToList());

    public IDataView OfStation(DbConnection connection, string station)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Everything.Replace("ORDER", "WHERE Station = @station ORDER", StringComparison.Ordinal);
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@station";
        parameter.Value = station;
        command.Parameters.Add(parameter);
        using var reader = command.ExecuteReader();
        var readings = new List<Reading>();
        while (reader.Read())
        {
            readings.Add(new Reading { Load = reader.GetFloat(0), Temperature = reader.GetFloat(1) });
        }

        return ml.Data.LoadFromEnumerable(readings);
    }
}
